import { styles } from "../../templates/styles";
import { applyStyle } from "../cells/apply-style";
import type { UsedCells } from "../inputs/state";
import type { CellWrite } from "./cell-write";

/** Queues single cells. Cells beside each other go as one range. */
export function writeCells(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  for (const run of runs(writes)) {
    const [first] = run;
    if (!first) continue;
    const range = sheet.getRangeByIndexes(first.at.row, first.at.column, 1, run.length);
    if (first.look) range.numberFormat = [run.map(({ look }) => look?.format ?? "General")];
    range.formulas = [run.map(({ value }) => value)];
  }
  for (const { at, look } of writes)
    if (look) applyStyle(sheet.getCell(at.row, at.column).format, styles[look.style]);
}

function runs(writes: readonly CellWrite[]): CellWrite[][] {
  const inOrder = [...writes].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const found: CellWrite[][] = [];
  for (const write of inOrder) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.at.row === write.at.row &&
      last.at.column === write.at.column - 1 &&
      (last.look === undefined) === (write.look === undefined);
    if (run && follows) run.push(write);
    else found.push([write]);
  }
  return found;
}

/** Whether a sheet holds the same in the same places. */
export function sameCells(a: UsedCells, b: UsedCells): boolean {
  return (
    a.startRow === b.startRow &&
    a.startColumn === b.startColumn &&
    a.values.length === b.values.length &&
    a.values.every((row, r) => row.every((current, c) => b.values[r]?.[c] === current))
  );
}
