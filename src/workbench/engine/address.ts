import { type Area, area } from "../../spreadsheet/address";

export { type Area, areaAddress as addressOf } from "../../spreadsheet/address";

/**
 * @param address `B4`, `$B$4` or `B4:F9`, without a sheet.
 * @throws RangeError for anything else.
 */
export function areaAt(address: string): Area {
  const at = area(address);
  if (!at) throw new RangeError(`${address} is not the address of cells.`);
  return at;
}

/** The part of an area that another, with the same first cell, does not cover. */
export function areasOutside(area: Area, cover: Area | undefined): Area[] {
  if (!cover) return [area];
  const areas: Area[] = [];
  if (area.endRow > cover.endRow) areas.push({ ...area, startRow: cover.endRow + 1 });
  if (area.endColumn > cover.endColumn) areas.push({ ...area, startColumn: cover.endColumn + 1 });
  return areas;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : undefined;
}
