import { type FocusEvent, useEffect, useRef } from "react";

/**
 * Restores focus in a region whose buttons come and go. If the focused button disappears, the region
 * itself receives focus, so that keyboard users continue from there. Focus elsewhere is never moved.
 */
export function useRestoredFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const hadFocus = useRef(false);

  // Runs after every render, because any render can remove the focused button.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) ref.current?.focus();
  });

  return {
    ref,
    tabIndex: -1,
    onFocus() {
      hadFocus.current = true;
    },
    onBlur({ currentTarget, relatedTarget, target }: FocusEvent<T>) {
      // An element that is being removed can blur first; that does not count as leaving the region.
      const isGone = !currentTarget.contains(target);
      if (!isGone && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
    },
  };
}
