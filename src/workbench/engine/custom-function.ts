import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { type Cell, CellError, type Cells } from "../../functions/cells";
import { fromResult, toArgument } from "./conversion";
import type { CellPosition, ErrorMessages } from "./error-messages";
import { refusedAtEntry, type Signature } from "./signature";

/** Excel writes the add-in's functions with this namespace before their id. */
export const NAMESPACE = "OFFTAKE";

/** A custom function as the engine calls it. */
export interface Callable extends Signature {
  readonly call: (args: readonly unknown[], caller: CellPosition) => Cell | Cells;
}

/**
 * A custom function, registered with the engine as one of its own and synchronous. (Its ways for
 * outsiders lose what is left out, read numbers into text, and calculate cell by cell.)
 */
export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly callable: Callable,
    private readonly messages: ErrorMessages,
  ) {
    super(`${NAMESPACE}.${callable.id}`);
  }

  /** A text reaches the function as it is written, also where it reads as a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const { parameters } = this.callable;
    const args = variants.map((value, i) => toArgument(value, parameters[i]?.takes ?? "cell"));
    const result =
      refusedAtEntry(this.callable, args.length) ??
      firstError(args) ??
      this.callable.call(args, caller);
    this.messages.record(caller, result);
    return fromResult(result);
  }
}

/** An error in an argument is the answer: Excel does not ask the function then. */
function firstError(args: readonly unknown[]): CellError | undefined {
  return args.flat(2).find((arg) => arg instanceof CellError);
}
