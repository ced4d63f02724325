import type { Worksheet as Sheet } from "@univerjs/core";
import { type Area, intersection } from "../../engine/address";
import type { OpenWorkbook } from "../open-workbook";
import { plain } from "./cell-text";

/** The smallest rectangle within an area that holds every cell with a value or, unless only values count, a format. */
export function usedArea(
  { engine }: OpenWorkbook,
  sheet: Sheet,
  within: Area,
  valuesOnly: boolean,
): Area | undefined {
  let used: Area | undefined;
  const include = (row: number, column: number) => {
    used = {
      startRow: Math.min(used?.startRow ?? row, row),
      startColumn: Math.min(used?.startColumn ?? column, column),
      endRow: Math.max(used?.endRow ?? row, row),
      endColumn: Math.max(used?.endColumn ?? column, column),
    };
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const counts =
      plain(engine.value(sheet, row, column)) !== "" || cell?.f || (!valuesOnly && cell?.s);
    if (counts && holds(within, row, column)) include(row, column);
  });
  for (const range of engine.spills(sheet)) {
    const inside = intersection(range, within);
    if (!inside) continue;
    include(inside.startRow, inside.startColumn);
    include(inside.endRow, inside.endColumn);
  }
  return used;
}

function holds(
  { startRow, startColumn, endRow, endColumn }: Area,
  row: number,
  column: number,
): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
