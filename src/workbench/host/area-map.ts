import { type Area, intersection } from "../engine/address";

interface Placed<T> {
  readonly sheetId: string;
  readonly area: Area;
  readonly value: T;
}

/** Rows or columns that were inserted or deleted. */
export interface Shift {
  readonly axis: "row" | "column";
  /** The first one inserted, or deleted. */
  readonly at: number;
  /** Negative for deletions. */
  readonly count: number;
}

/** Values that belong to cells and move with them. Areas never overlap: a value replaces others where it is set. */
export class AreaMap<T extends object> {
  private placed: readonly Placed<T>[] = [];

  /** @returns Undefined where no cell has a value, null where values differ within the area. */
  get(sheetId: string, area: Area): T | null | undefined {
    const found = this.placed.filter(
      (each) => each.sheetId === sheetId && intersection(each.area, area),
    );
    const [first] = found;
    if (!first) return undefined;
    const isOne = found.every(({ value }) => value === first.value);
    const covered = found.reduce((cells, each) => cells + size(intersection(each.area, area)), 0);
    return isOne && covered === size(area) ? first.value : null;
  }

  set(sheetId: string, area: Area, value: T): void {
    this.clear(sheetId, area);
    this.placed = [...this.placed, { sheetId, area, value }];
  }

  clear(sheetId: string, area: Area): void {
    this.placed = this.placed.flatMap((each) =>
      each.sheetId === sheetId
        ? without(each.area, area).map((rest) => ({ ...each, area: rest }))
        : [each],
    );
  }

  /** For a sheet that was deleted. */
  forget(sheetId: string): void {
    this.placed = this.placed.filter((each) => each.sheetId !== sheetId);
  }

  shift(sheetId: string, shift: Shift): void {
    this.placed = this.placed.flatMap((each) => {
      if (each.sheetId !== sheetId) return [each];
      const area = shifted(each.area, shift);
      return area ? [{ ...each, area }] : [];
    });
  }
}

function size(area: Area | undefined): number {
  if (!area) return 0;
  return (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
}

/** What is left of an area, as rectangles: above, below, left and right of what is removed. */
function without(area: Area, removed: Area): Area[] {
  const shared = intersection(area, removed);
  if (!shared) return [area];
  const between = { ...area, startRow: shared.startRow, endRow: shared.endRow };
  return [
    { ...area, endRow: shared.startRow - 1 },
    { ...area, startRow: shared.endRow + 1 },
    { ...between, endColumn: shared.startColumn - 1 },
    { ...between, startColumn: shared.endColumn + 1 },
  ].filter(isArea);
}

function isArea({ startRow, startColumn, endRow, endColumn }: Area): boolean {
  return startRow <= endRow && startColumn <= endColumn;
}

function shifted(area: Area, { axis, at, count }: Shift): Area | undefined {
  const [start, end] = axis === "row" ? ROWS : COLUMNS;
  const [from, to] = moved(area[start], area[end], at, count);
  const result = { ...area, [start]: from, [end]: to };
  return isArea(result) ? result : undefined;
}

const ROWS = ["startRow", "endRow"] as const;
const COLUMNS = ["startColumn", "endColumn"] as const;

function moved(from: number, to: number, at: number, count: number): [from: number, to: number] {
  if (count > 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const afterDeleted = at - count;
  const start = from >= afterDeleted ? from + count : Math.min(from, at);
  const end = to >= afterDeleted ? to + count : Math.min(to, at - 1);
  return [start, end];
}
