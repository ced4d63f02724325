import type { Context } from "./context";
import type { TermRule } from "./rule";

/** What a figure is most likely: a term, or something else and why. */
export interface Verdict {
  readonly context: Context;
  readonly score: number;
  readonly term?: TermRule;
  readonly reason?: string;
}
