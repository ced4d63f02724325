import { type Area, address, area, areaAddress } from "../spreadsheet/address";
import { cellsOf, overlaps } from "../spreadsheet/area";
import { sheetName } from "../spreadsheet/sheet-name";
import { formulaFault, type OfftakeNames, offtakeNames, sheetsIn } from "./formula";
import { Marks, type WorkbookShape } from "./marks";
import type { FrozenFormula, FrozenRecord, Mark } from "./record";
import { type FrozenValue, noValue } from "./values";

/** A formula of ours, and what it shows. */
export interface LiveFormula extends Pick<FrozenFormula, "sheet" | "formula"> {
  readonly fills: Area;
  readonly values: readonly (readonly FrozenValue[])[];
  readonly entered?: "plain" | "array";
  readonly stored?: string;
}

export interface FreezePlan {
  /** What the workbook shall keep: the formulas, and those of an earlier freeze that still wait. */
  readonly record: FrozenRecord;
  /** The formulas that become values now. */
  readonly frozen: readonly FrozenFormula[];
  readonly addedMarks: readonly Mark[];
  readonly removedMarks: readonly Mark[];
}

export type Freezing =
  | { readonly plan: FreezePlan; readonly refused?: undefined }
  | { readonly plan?: undefined; readonly refused: Refusal };

/** Why nothing is frozen, and what to do, in a sentence each. */
export interface Refusal {
  readonly happened: string;
  readonly todo: string;
}

/** What freezing a workbook does. */
export function planFreeze(
  live: readonly LiveFormula[],
  shape: WorkbookShape,
  earlier: FrozenRecord = { marks: [], formulas: [] },
): Freezing {
  const names = offtakeNames(shape.names);
  for (const one of live) {
    const refused = outsideFault(one, names) ?? valueFault(one);
    if (refused) return { refused };
  }
  const marks = new Marks(shape, earlier.marks);
  const frozen = live.map((one) => frozenFormula(one, marks, shape));
  const remaining = earlier.formulas.filter((old) => !live.some((one) => isOver(one, old)));
  const formulas = [...remaining, ...frozen];
  const needed = new Set(formulas.flatMap((one) => one.marks));
  const isNeeded = ({ name }: Mark) => needed.has(name);
  return {
    plan: {
      record: {
        marks: [...earlier.marks, ...marks.added].filter(isNeeded),
        formulas,
        ...(earlier.addIn ? { addIn: earlier.addIn } : {}),
      },
      frozen,
      addedMarks: marks.added,
      removedMarks: earlier.marks.filter((mark) => !isNeeded(mark)),
    },
  };
}

function frozenFormula(
  { sheet, formula, fills, values, entered, stored }: LiveFormula,
  marks: Marks,
  { sheets }: WorkbookShape,
): FrozenFormula {
  const touched = new Set([sheet, ...sheetsIn(formula)]);
  return {
    sheet,
    cells: areaAddress(fills),
    formula,
    ...(entered ? { entered } : {}),
    ...(stored === undefined ? {} : { stored }),
    values: values.map((row) => [...row]),
    marks: [...touched].filter((name) => sheets.has(name)).map((name) => marks.of(name).name),
  };
}

/** A formula that was typed over a cell of an earlier freeze takes its place. */
function isOver({ sheet, fills }: LiveFormula, old: FrozenFormula): boolean {
  const filled = area(old.cells);
  return old.sheet === sheet && filled !== undefined && overlaps(fills, filled);
}

function outsideFault(
  { sheet, fills, formula }: LiveFormula,
  names: OfftakeNames,
): Refusal | undefined {
  const fault = formulaFault(formula, names);
  if (!fault) return undefined;
  const at = address({ row: fills.startRow, column: fills.startColumn });
  return {
    happened: `${sheetName(sheet)}!${at} ${fault}, so it could not be put back.`,
    todo: "Move that part of the formula to a cell of its own, then freeze again.",
  };
}

function valueFault({ sheet, fills, values }: LiveFormula): Refusal | undefined {
  const shown = values.flat();
  const index = shown.findIndex((value) => noValue(value) !== undefined);
  const at = cellsOf(fills)[index];
  if (!at) return undefined;
  return {
    happened: `${sheetName(sheet)}!${address(at)} shows ${noValue(shown[index] ?? null)}, which is no value to keep.`,
    todo: "Let Offtake calculate it first, then freeze again.",
  };
}
