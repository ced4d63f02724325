/** Why a formula keeps the value that Excel left. */
export type Kind =
  | "unknown function"
  | "link"
  | "circular"
  | "data table"
  | "known difference"
  | "differs"
  | "volatile"
  | "not readable";

/** A formula, or a part of it, that Offtake cannot calculate as Excel does. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";

  /** @param message The end of a sentence that begins with the cell. */
  constructor(
    readonly kind: Kind,
    message: string,
  ) {
    super(message);
  }
}
