import type { Position } from "../../spreadsheet/address";
import type { StyleName } from "../../templates/styles";
import type { CellValue } from "../cells/content";
import type { ChangedCell } from "../inputs/records";
import { cellAt, type SheetImage } from "../inputs/state";

/** One cell that a load writes, and what it contained before. */
export interface CellWrite {
  readonly at: Position;
  readonly value: CellValue;
  /** Only in rows that the load adds: those that are there already keep their look. */
  readonly look?: { readonly format: string; readonly style: StyleName };
  readonly undo: ChangedCell;
}

/** @param place By what the cell is found again: see {@link ChangedCell}. */
export function write(
  home: SheetImage,
  place: Pick<ChangedCell, "anchor" | "rows" | "head">,
  at: Position,
  value: CellValue,
): CellWrite {
  const current = cellAt(home, at.row, at.column);
  return {
    at,
    value,
    undo: { ...place, before: current.value, beforeFormat: current.format, after: value },
  };
}
