import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type Cell, CellError, type Cells } from "../../functions/cells";
import { engineCode, errorCell } from "./errors";

/**
 * An argument as Excel for the desktop hands it to a custom function: left out, it is null; a blank
 * cell is 0; a range is rows of cells. A 1 × 1 range is the bare value where the parameter takes one.
 */
export function toArgument(value: BaseValueObject, takes: "cell" | "range"): unknown {
  if (value.isNull()) return null;
  if (!value.isArray()) return toCell(value);
  const rows = value.getArrayValue().map((row) => row.map(toCell));
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  return isSingle && takes === "cell" ? rows[0]?.[0] : rows;
}

function toCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return 0;
  if (value.isError()) return errorCell(String(value.getValue()));
  return value.getValue();
}

/** A function's result as a value of the engine. */
export function fromResult(result: Cell | Cells): BaseValueObject {
  if (!isCells(result)) return fromCell(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(fromCell)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function fromCell(cell: Cell | null): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (cell instanceof CellError) return ErrorValueObject.create(engineCode(cell));
  return StringValueObject.create(cell);
}

export function isCells(result: Cell | Cells): result is Cells {
  return Array.isArray(result);
}
