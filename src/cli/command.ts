import type { Asked } from "./calc/arguments";

/** What the worker is to do: data alone, so that it can be sent to it. */
export type Task = CalcTask | ReadTask;

export interface CalcTask {
  readonly command: "calc";
  readonly asked: Asked;
  /** The file that it writes, if any. */
  readonly out?: string;
}

export interface ReadTask {
  readonly command: "read";
  readonly file: string;
  readonly asJson: boolean;
}

/** A command of `offtake`, as the main thread knows it: quick to load, so that a mistake is reported at once. */
export interface Command {
  readonly summary: string;
  readonly usage: string;
  /**
   * @returns Undefined where only its usage is asked for.
   * @throws UsageError
   */
  task(argv: readonly string[]): Task | undefined;
}
