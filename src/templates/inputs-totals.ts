import { REPORTED, STANDINGS } from "../deals/vocabulary";
import type { Drawing } from "./compile/drawing";
import { formula, YOURS } from "./input-row";
import { COLUMN, downColumn } from "./inputs-columns";
import type { StyleName } from "./styles";

/** How many inputs are no longer what was loaded: beside the title and the parties too. */
export const EDITED_INPUTS = "EditedInputs";
/** How many rows hold something typed where a formula belongs. */
export const TYPED_OVER = "InputsTypedOver";
/** How many rows have a name that is not theirs. */
export const MISNAMED = "InputsMisnamed";

/** How many inputs rest on what, by the names of the cells that count them. */
const COUNTED = {
  InputsReported: "reported",
  InputsDerived: "derived",
  InputsAssumed: "assumed",
  InputsYours: YOURS,
} as const;
const countedNames = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
/** The same in words, as shares of their number: the definition is in docs/glossary.md. */
export const REST_ON = "InputsRestOn";

/** Rows that a load adds stand below all others: the sums reach so far. */
const LAST_ROW = 404;

const STANDINGS_OF: Readonly<Record<keyof typeof COUNTED, readonly string[]>> = {
  InputsReported: REPORTED,
  InputsDerived: STANDINGS.filter((one) => one === "derived"),
  InputsAssumed: STANDINGS.filter((one) => one === "assumed"),
  InputsYours: [YOURS],
};

const LABELS: Readonly<Record<string, string>> = {
  InputsReported: "Inputs that a source reports",
  InputsDerived: "Inputs derived from those",
  InputsAssumed: "Inputs that are assumed",
  InputsYours: "Inputs that are yours",
  [REST_ON]: "What the inputs rest on",
  [TYPED_OVER]: "Rows with a formula typed over",
  [MISNAMED]: "Rows whose name is another cell's",
};

export const totalNames = Object.keys(LABELS);

/** One below the other. @param first The first row of inputs. */
export function drawTotals(
  drawing: Drawing,
  from: number,
  first: number,
): { readonly name: string; readonly comment: string; readonly row: number }[] {
  return totalNames.map((name, i) => {
    const row = from + i;
    const isCheck = name === TYPED_OVER || name === MISNAMED;
    drawing.put(row, COLUMN.label, LABELS[name] ?? name, "label");
    drawing.put(row, COLUMN.live, formula(totalFormula(name, first)), styleOf(name), COUNT);
    drawing.put(row, COLUMN.source, isCheck ? "0 when all is well." : COUNTED_NOTE, "source");
    return { name, comment: LABELS[name] ?? name, row };
  });
}

const styleOf = (name: string): StyleName => (name === REST_ON ? "textFormula" : "formula");
export const COUNT = "0";
const COUNTED_NOTE = "Of the live case, each input once, by its standing.";

const ALL = `(${countedNames.join("+")})`;
const IN_WORDS = countedNames
  .map((name) => `TEXT(${name}/${ALL},"0%")&" ${COUNTED[name]}"`)
  .join('&", "&');

export function totalFormula(name: string, first: number): string {
  const down = (column: number) => downColumn(column, first, LAST_ROW);
  if (name === EDITED_INPUTS) return `SUM(${down(COLUMN.edited)})`;
  if (name === TYPED_OVER) return `SUM(${down(COLUMN.typedOver)})`;
  if (name === MISNAMED) return `SUM(${down(COLUMN.misnamed)})`;
  if (name === REST_ON) return IN_WORDS;
  // Readings have standings too: only inputs say whether they are edited.
  const counted = (standing: string) =>
    `COUNTIFS(${down(COLUMN.standing)},"${standing}",${down(COLUMN.edited)},">=0")`;
  return STANDINGS_OF[name as keyof typeof COUNTED].map(counted).join("+");
}
