/**
 * The ways in which arithmetic can have no answer. Each is shown in a cell as an Excel error;
 * the sentence is for the person who wrote the formula.
 */

/** An argument is outside its meaning. The message is `parameter: sentence`; a cell shows `#VALUE!`. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";

  /** @param parameter The name as the function's user sees it: `period_ends`, not `periodEnds`. */
  constructor(
    readonly parameter: string,
    readonly sentence: string,
  ) {
    super(`${parameter}: ${sentence}`);
  }
}

/** The question has no mathematical answer, such as a rate that no discounting reaches: `#NUM!`. */
export class NoSolutionError extends Error {
  override readonly name = "NoSolutionError";
}

/** A denominator is zero: `#DIV/0!`. */
export class ZeroDenominatorError extends Error {
  override readonly name = "ZeroDenominatorError";
}

/** Something looked for by name, or a moment that never comes: `#N/A`. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}
