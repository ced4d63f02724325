import type { Worksheet } from "@univerjs/core";

/** The cell under a point of the sheet, and how far into the cell it lies; all in pixels. */
export function corner(sheet: Worksheet, left: number, top: number) {
  const [column, columnOffset] = within(left, (at) => sheet.getColumnWidth(at));
  const [row, rowOffset] = within(top, (at) => sheet.getRowHeight(at));
  return { column, columnOffset, row, rowOffset };
}

function within(distance: number, size: (at: number) => number): [at: number, offset: number] {
  let at = 0;
  let rest = distance;
  while (rest >= size(at)) rest -= size(at++);
  return [at, rest];
}
