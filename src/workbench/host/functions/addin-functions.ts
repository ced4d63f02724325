/** The functions of an add-in that is open, as `page/associations.js` learns of them in its page. */
export interface AddinFunctions {
  /** @param id In any case. */
  has(id: string): boolean;
  /**
   * Calls a function with copies of the arguments, and with an invocation after them.
   *
   * @throws What the function throws.
   */
  call(id: string, args: readonly unknown[]): unknown;
  /** Whether a value is a `CustomFunctions.Error` of the add-in's page. */
  isError(value: unknown): value is CustomFunctions.Error;
}

/**
 * How the workbench calls the add-in's functions: inside the calculation, or by message as Excel does,
 * so that a cell shows `#BUSY!` until it is answered.
 */
export type CallRoute = "calculation" | "messages";
