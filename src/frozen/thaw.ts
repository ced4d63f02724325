import { type Area, address, area } from "../spreadsheet/address";
import { formulaFault, offtakeNames, sheetsIn } from "./formula";
import { isInPlace, type WorkbookShape } from "./marks";
import type { FrozenFormula, FrozenRecord } from "./record";
import { type FrozenValue, isSameValue } from "./values";

/** What the cells of a frozen formula hold now. */
export interface CellState {
  /** Of the first cell, with its `=`. */
  readonly formula: string | undefined;
  /** Another cell of these holds a formula. */
  readonly hasOther: boolean;
  readonly values: readonly (readonly FrozenValue[])[];
}

export interface ThawPlan {
  /** Back they go. */
  readonly back: readonly FrozenFormula[];
  /** Somebody wrote into their cells; they go back over that only if it is asked for. */
  readonly edited: readonly FrozenFormula[];
  /** They cannot go back, and why: the end of a sentence that begins with the cell. */
  readonly barred: readonly { readonly formula: FrozenFormula; readonly why: string }[];
}

/** @param current What the cells of a formula hold, if its sheet is there. */
export function planThaw(
  { formulas, marks }: FrozenRecord,
  shape: WorkbookShape,
  current: (formula: FrozenFormula) => CellState | undefined,
): ThawPlan {
  const names = offtakeNames(shape.names);
  const moved = new Map(
    marks.filter((mark) => !isInPlace(mark, shape)).map(({ name, sheet }) => [name, sheet]),
  );
  const back: FrozenFormula[] = [];
  const edited: FrozenFormula[] = [];
  const barred: { formula: FrozenFormula; why: string }[] = [];
  for (const formula of formulas) {
    const now = current(formula);
    const why = now
      ? (formulaFault(formula.formula, names) ??
        absentSheet(formula, shape) ??
        movedSheet(formula, moved))
      : absent(formula.sheet);
    if (why !== undefined) barred.push({ formula, why });
    else if (now?.formula === formula.formula) continue;
    else if (now && isAsFrozen(formula, now)) back.push(formula);
    else edited.push(formula);
  }
  return { back, edited, barred };
}

/** What the workbook still has to keep. */
export function remaining(record: FrozenRecord, left: readonly FrozenFormula[]): FrozenRecord {
  const needed = new Set(left.flatMap(({ marks }) => marks));
  return { ...record, formulas: [...left], marks: record.marks.filter((m) => needed.has(m.name)) };
}

export function filledBy({ cells }: FrozenFormula): Area {
  const found = area(cells);
  if (!found) throw new RangeError(`${cells} are no cells.`);
  return found;
}

/** Where the formula stood, as a reader names it: `Lease!C5`. */
export function placeOf(formula: FrozenFormula): { sheet: string; address: string } {
  const { startRow, startColumn } = filledBy(formula);
  return { sheet: formula.sheet, address: address({ row: startRow, column: startColumn }) };
}

function isAsFrozen({ values }: FrozenFormula, now: CellState): boolean {
  return (
    now.formula === undefined &&
    !now.hasOther &&
    values.every((row, r) =>
      row.every((value, c) => isSameValue(value, now.values[r]?.[c] ?? null)),
    )
  );
}

function absentSheet({ formula }: FrozenFormula, { sheets }: WorkbookShape): string | undefined {
  const gone = sheetsIn(formula).find((sheet) => !sheets.has(sheet));
  return gone === undefined ? undefined : absent(gone);
}

function absent(sheet: string): string {
  return `refers to sheet ${sheet}, which was deleted or renamed`;
}

function movedSheet(
  { marks }: FrozenFormula,
  moved: ReadonlyMap<string, string>,
): string | undefined {
  const mark = marks.find((name) => moved.has(name));
  return mark === undefined
    ? undefined
    : `would not be where it was: rows or columns of ${moved.get(mark)} were inserted or deleted since`;
}
