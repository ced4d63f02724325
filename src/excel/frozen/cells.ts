import type { FrozenFormula } from "../../frozen/record";
import type { FrozenValue } from "../../frozen/values";
import type { CellValue } from "../cells/content";
import { asWritten, isFormula, literal } from "../cells/literal";

/** What is to be loaded of a range before {@link shownIn} and {@link writtenIn}. */
export const CELL_PROPERTIES = "formulas,values,valueTypes";

type LoadedCells = Pick<Excel.Range, "formulas" | "values" | "valueTypes">;

/** What cells show while there is no value yet. Excel calls some of these errors and some texts. */
const NOT_YET = /^#(BLOCKED!|BUSY!|CALC!|CONNECT!|GETTING_DATA|NAME\?|SPILL!|UNKNOWN!)$/;

export function shownIn({ values, valueTypes }: LoadedCells): FrozenValue[][] {
  return values.map((row: unknown[], r) =>
    row.map((value, c): FrozenValue => {
      if (typeof value === "number" || typeof value === "boolean") return value;
      const text = String(value ?? "");
      return valueTypes[r]?.[c] === "Error" || NOT_YET.test(text) ? { error: text } : text;
    }),
  );
}

/** What the cells hold, as it is to be written again. */
export function writtenIn({ formulas, values, valueTypes }: LoadedCells): CellValue[][] {
  return formulas.map((row: unknown[], r) =>
    row.map((formula, c) => asWritten(formula, values[r]?.[c], valueTypes[r]?.[c]) as CellValue),
  );
}

/** The formulas of the cells, null where a cell has none. */
export function formulasIn(current: LoadedCells): (string | null)[][] {
  return writtenIn(current).map((row) =>
    row.map((cell) => (isFormula(cell) ? String(cell) : null)),
  );
}

/** The values that the formulas gave, in their cells. */
export function queueValues(context: Excel.RequestContext, formulas: readonly FrozenFormula[]) {
  for (const formula of formulas)
    cellsOf(context, formula).values = formula.values.map((row) => row.map(typedValue));
}

/** The formulas, in the first of their cells: the others have to be empty for a spill. */
export function queueFormulas(context: Excel.RequestContext, formulas: readonly FrozenFormula[]) {
  for (const one of formulas) {
    const range = cellsOf(context, one);
    if (one.values.flat().length > 1) range.clear("Contents");
    range.getCell(0, 0).formulas = [[one.formula]];
  }
}

export function cellsOf(
  { workbook }: Excel.RequestContext,
  { sheet, cells }: FrozenFormula,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(cells);
}

function typedValue(value: FrozenValue): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : literal(value);
}
