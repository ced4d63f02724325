import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import type { Cell, Cells } from "../../functions/cells";
import { fromResult, toArgument } from "./conversion";
import type { CellPosition } from "./errorMessages";

/** Excel writes the add-in's functions with this namespace before their id. */
export const NAMESPACE = "OFFTAKE";

/** A custom function as the engine calls it. */
export interface Callable {
  /** Without the namespace. */
  readonly id: string;
  /** What each parameter takes, in order: it decides how a 1 × 1 range arrives. */
  readonly takes: readonly ("cell" | "range")[];
  readonly call: (args: readonly unknown[], caller: CellPosition) => Cell | Cells;
}

/**
 * A custom function, registered with the engine as one of its own and synchronous. (Its ways for
 * outsiders lose what is left out, read numbers into text, and calculate cell by cell.)
 */
export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(private readonly callable: Callable) {
    super(`${NAMESPACE}.${callable.id}`);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { takes, call } = this.callable;
    const args = variants.map((value, i) => toArgument(value, takes[i] ?? "cell"));
    return fromResult(
      call(args, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column }),
    );
  }
}
