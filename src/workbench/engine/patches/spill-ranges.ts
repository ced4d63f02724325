import type { IRange, IUnitRange } from "@univerjs/core";
import type { IArrayFormulaRangeType } from "@univerjs/engine-formula";
import { areasOutside, intersection } from "../address";

/** The cells that each spill fills, by the cell of its formula. */
export type Ranges = ReadonlyMap<string, IUnitRange>;

export function rangesOf(spills: IArrayFormulaRangeType): Ranges {
  const ranges = new Map<string, IUnitRange>();
  for (const [unitId, sheets] of Object.entries(spills))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries<IRange>(columns ?? {}))
          ranges.set(`${unitId} ${sheetId} ${row} ${column}`, { unitId, sheetId, range });
  return ranges;
}

/** The cells of `ranges` that are not in `others`, spill by spill. The formula's own cell is in both. */
export function cellsOnlyIn(ranges: Ranges, others: Ranges): IUnitRange[] {
  return [...ranges].flatMap(([key, spill]) => {
    const known = others.get(key) ?? firstCell(spill);
    return areasOutside(spill.range, known.range).map((range) => ({ ...spill, range }));
  });
}

/** The cell of a spill's formula. */
export function firstCell({ unitId, sheetId, range }: IUnitRange): IUnitRange {
  const { startRow, startColumn } = range;
  return {
    unitId,
    sheetId,
    range: { startRow, startColumn, endRow: startRow, endColumn: startColumn },
  };
}

export function overlap(one: IUnitRange, other: IUnitRange): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.unitId === other.unitId &&
    intersection(one.range, other.range) !== undefined
  );
}
