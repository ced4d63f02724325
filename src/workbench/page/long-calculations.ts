import type { Engine } from "../engine/engine";
import type { Progress } from "../engine/progress";
import { element } from "./element";
import { redraw } from "./redraw";

/** A calculation that takes longer shows its progress, in milliseconds. */
const LONG = 500;
/** Between two updates of what is shown, in milliseconds. */
const INTERVAL = 100;

/** Shows the progress of a long calculation with a button to cancel it; once canceled, one to recalculate. */
export class LongCalculations {
  private readonly bar = element("progress") as HTMLProgressElement;
  private readonly cancel = element("cancel");
  private readonly recalculate = element("recalculate");
  private start: number | undefined;
  private latest: Progress | undefined;
  private isInterrupted = false;
  private timer: number | undefined;

  constructor(private readonly engine: Engine) {
    engine.disposeWithMe(
      engine.onProgress((progress) => {
        this.latest = progress;
        this.start ??= performance.now();
        this.updateSoon();
      }),
    );
    this.cancel.addEventListener("click", () => {
      void engine.cancel().then(() => this.update());
    });
    this.recalculate.addEventListener("click", () => {
      engine.recalculate();
      this.update();
    });
  }

  private updateSoon(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = undefined;
      this.update();
    }, INTERVAL);
  }

  private update(): void {
    const { isSettled, interruption } = this.engine;
    const isRunning = !isSettled && !interruption;
    if (!isRunning) this.start = this.latest = undefined;
    const isLong = this.start !== undefined && performance.now() - this.start >= LONG;
    this.showProgress(isLong);
    this.show([this.cancel, isLong], [this.recalculate, interruption !== undefined]);
    // No cell was written, but those with formulas show #BUSY! now, or no longer.
    if (this.isInterrupted !== (interruption !== undefined)) redraw(this.engine);
    this.isInterrupted = interruption !== undefined;
    if (isRunning) this.updateSoon();
  }

  private showProgress(isShown: boolean): void {
    this.bar.hidden = !isShown;
    const { done, total } = this.latest ?? { done: 0, total: 0 };
    if (total > 0) this.bar.value = Math.min(1, done / total);
    else this.bar.removeAttribute("value");
  }

  /** A button that disappears passes the keyboard's focus on to the one that appears, or to the status. */
  private show(...buttons: readonly (readonly [button: HTMLElement, isShown: boolean])[]): void {
    const focused = buttons.some(([button, isShown]) => !isShown && isFocused(button));
    for (const [button, isShown] of buttons) button.hidden = !isShown;
    const next = buttons.find(([, isShown]) => isShown)?.[0] ?? element("state");
    if (focused) next.focus();
  }
}

function isFocused(button: HTMLElement): boolean {
  return !button.hidden && document.activeElement === button;
}
