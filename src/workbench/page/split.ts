import { element } from "./element";

const NARROWEST = 280;
const STEP = 24;
const REMEMBERED = "offtake.pane-width";

/** The line between grid and pane: dragged by pointer, moved by arrow keys, remembered. */
export function makeSplit(): void {
  const split = element("split");
  const pane = element("pane");
  const grid = element("grid");
  const widest = () => Math.max(NARROWEST, Math.round(window.innerWidth * 0.6));

  function setWidth(width: number): void {
    const within = Math.min(widest(), Math.max(NARROWEST, Math.round(width)));
    pane.style.width = `${within}px`;
    split.setAttribute("aria-valuenow", String(within));
    localStorage.setItem(REMEMBERED, String(within));
  }

  split.addEventListener("pointerdown", (event) => {
    split.setPointerCapture(event.pointerId);
    // Frames swallow the pointer's moves.
    for (const part of [pane, grid]) part.style.pointerEvents = "none";
  });
  split.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (split.hasPointerCapture(pointerId)) setWidth(window.innerWidth - clientX);
  });
  split.addEventListener("lostpointercapture", () => {
    for (const part of [pane, grid]) part.style.pointerEvents = "";
  });
  split.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.offsetWidth + STEP);
    if (key === "ArrowRight") setWidth(pane.offsetWidth - STEP);
  });

  split.setAttribute("aria-valuemin", String(NARROWEST));
  const remembered = Number(localStorage.getItem(REMEMBERED));
  setWidth(remembered > 0 ? remembered : pane.offsetWidth);
}
