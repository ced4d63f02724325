import { type FocusEvent, useEffect, useRef } from "react";

/**
 * For a part of a screen whose buttons come and go: where the one that had the focus is gone, the part
 * itself has it, so that the keyboard goes on from there. The focus is never taken from elsewhere.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const hadFocus = useRef(false);

  // After every drawing, since any may have taken the focused button away.
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
      // What is taken away may lose the focus as it goes: that is no leaving.
      const isGone = !currentTarget.contains(target);
      if (!isGone && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
    },
  };
}
