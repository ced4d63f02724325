import { type Area, intersection } from "../engine/address";
import type { Validation } from "./validation";

interface PlacedRule {
  readonly sheetId: string;
  readonly area: Area;
  readonly validation: Validation;
}

/** Rows or columns that were inserted or deleted. */
export interface Shift {
  readonly axis: "row" | "column";
  /** The first one inserted, or deleted. */
  readonly at: number;
  /** Negative for deletions. */
  readonly count: number;
}

/** The validation rules of a workbook. Areas never overlap: a rule replaces others where it is set. */
export class Validations {
  private rules: readonly PlacedRule[] = [];

  /** @returns Undefined where no cell has a rule, null where rules differ within the area. */
  get(sheetId: string, area: Area): Validation | null | undefined {
    const found = this.rules.filter(
      (rule) => rule.sheetId === sheetId && intersection(rule.area, area),
    );
    const [first] = found;
    if (!first) return undefined;
    const isOne = found.every(({ validation }) => validation === first.validation);
    const covered = found.reduce((cells, rule) => cells + size(intersection(rule.area, area)), 0);
    return isOne && covered === size(area) ? first.validation : null;
  }

  set(sheetId: string, area: Area, validation: Validation): void {
    this.clear(sheetId, area);
    this.rules = [...this.rules, { sheetId, area, validation }];
  }

  clear(sheetId: string, area: Area): void {
    this.rules = this.rules.flatMap((rule) =>
      rule.sheetId === sheetId
        ? without(rule.area, area).map((rest) => ({ ...rule, area: rest }))
        : [rule],
    );
  }

  /** For a sheet that was deleted. */
  forget(sheetId: string): void {
    this.rules = this.rules.filter((rule) => rule.sheetId !== sheetId);
  }

  /** Rules move with their cells. */
  shift(sheetId: string, shift: Shift): void {
    this.rules = this.rules.flatMap((rule) => {
      if (rule.sheetId !== sheetId) return [rule];
      const area = shifted(rule.area, shift);
      return area ? [{ ...rule, area }] : [];
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
