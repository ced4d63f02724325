import type { WorkbookShape } from "../../frozen/marks";
import type { FrozenFormula, FrozenRecord } from "../../frozen/record";
import { type CellState, placeOf, planThaw, type ThawPlan } from "../../frozen/thaw";
import { sheetName } from "../../spreadsheet/sheet-name";
import type { CellValue } from "../cells/content";
import { CELL_PROPERTIES, cellsOf, formulasIn, shownIn, writtenIn } from "./cells";
import { type FreezeReading, recordIn } from "./stored-record";

/** What thawing would do. */
export interface ThawPreview {
  /** Formulas that go back. */
  readonly formulas: number;
  /** Cells that somebody wrote into since, such as `Lease!C5`: their formulas go back only if asked for. */
  readonly edited: readonly string[];
  /** Formulas that cannot go back, in a sentence each. */
  readonly barred: readonly string[];
}

export interface Thaw {
  readonly record: FrozenRecord;
  readonly plan: ThawPlan;
  /** What the cells of each formula hold, as it is to be written again. */
  readonly current: ReadonlyMap<FrozenFormula, CellValue[][]>;
  readonly settings: Excel.SettingCollection;
  readonly shape: WorkbookShape;
}

/** In one round trip. @returns Nothing where the workbook is not frozen. */
export async function planIn(
  context: Excel.RequestContext,
  reading: FreezeReading,
): Promise<Thaw | undefined> {
  const { settings, worksheets, names } = reading;
  const record = recordIn(reading);
  if (!record) return undefined;
  const there = new Set(worksheets.items.map(({ name }) => name));
  const ranges = new Map(
    record.formulas
      .filter(({ sheet }) => there.has(sheet))
      .map((formula) => [formula, cellsOf(context, formula).load(CELL_PROPERTIES)]),
  );
  await context.sync();

  const shape = {
    sheets: new Map([...there].map((name) => [name, { row: 0, column: 0 }])),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), formula])),
  };
  const plan = planThaw(record, shape, (formula) => {
    const range = ranges.get(formula);
    return range && stateOf(range);
  });
  const current = new Map([...ranges].map(([formula, range]) => [formula, writtenIn(range)]));
  return { record, plan, current, settings, shape };
}

function stateOf(range: Excel.Range): CellState {
  const [first, ...others] = formulasIn(range).flat();
  return {
    formula: first ?? undefined,
    hasOther: others.some((one) => one !== null),
    values: shownIn(range),
  };
}

export function previewOf({ plan: { back, edited, barred } }: Thaw): ThawPreview {
  return {
    formulas: back.length,
    edited: edited.map(placeText),
    barred: barred.map(({ formula, why }) => `${placeText(formula)} ${why}.`),
  };
}

function placeText(formula: FrozenFormula): string {
  const { sheet, address } = placeOf(formula);
  return `${sheetName(sheet)}!${address}`;
}
