import { columnCases, columnOf } from "../deals/cases";
import type { Drawing } from "./compile/drawing";
import { CASE_COLUMN, formula, LOADED_COLUMN } from "./input-row";
import {
  acrossCases,
  behindColumn,
  COLUMN,
  caseColumn,
  HEADS,
  LOADED_WORD,
} from "./inputs-columns";
import { SELECTOR } from "./inputs-readings";
import { COUNT, EDITED_INPUTS, totalFormula } from "./inputs-totals";
import type { NamePlan, ValidationPlan } from "./plan";
import type { StyleName } from "./styles";

/** The name of the cell that says which case is live. */
export const SCENARIO = "Scenario";
/** The names of the lines that say whose deal it is, and in which case: covers repeat them. */
export const TITLE = "InputsTitle";
export const TERMS = "InputsTerms";

const SCENARIO_ROW = 2;
const EDITED_ROW = 3;
/** The row of the columns' heads. */
export const HEAD = 4;
export const FIRST = HEAD + 1;

const HEAD_STYLES: Readonly<Record<number, StyleName>> = {
  [COLUMN.label]: "columnHeadLeft",
  [COLUMN.unit]: "columnHeadUnit",
  [COLUMN.standing]: "columnHeadUnit",
  [COLUMN.source]: "columnHeadUnit",
  [COLUMN.link]: "columnHeadUnit",
};

/** Title, terms, the case, how much is edited, and the heads of the columns. */
export function drawHead(drawing: Drawing, scenario: string): void {
  const edits = `IF(${EDITED_INPUTS}=0,""," ("&${EDITED_INPUTS}&IF(${EDITED_INPUTS}=1," input"," inputs")&" edited)")`;
  drawing.put(0, COLUMN.label, formula(`DealTitle&${edits}`), "title");
  const terms = `DealId&", "&${SCENARIO}&" case, "&${SELECTOR}`;
  drawing.put(1, COLUMN.label, formula(terms), "subtitle");
  drawing.put(SCENARIO_ROW, COLUMN.label, "Scenario", "label");
  drawing.put(SCENARIO_ROW, COLUMN.live, columnOf(scenario), "inputText");
  drawing.put(SCENARIO_ROW, COLUMN.source, CASES_NOTE, "source");
  const across = acrossCases(HEAD, caseColumn);
  const behind = acrossCases(HEAD, (one) => behindColumn("loaded", one));
  const wanted = `TRIM(${SCENARIO})`;
  drawing.put(SCENARIO_ROW, COLUMN.edited, formula(`MATCH(${wanted},${across},0)`), "unit");
  drawing.put(
    SCENARIO_ROW,
    COLUMN.typedOver,
    formula(`MATCH("${LOADED_WORD}"&${wanted},${behind},0)`),
    "unit",
  );
  drawing.put(EDITED_ROW, COLUMN.label, "Inputs that differ from what was loaded", "label");
  const count = formula(totalFormula(EDITED_INPUTS, FIRST));
  drawing.put(EDITED_ROW, COLUMN.live, count, "formula", COUNT);
  drawing.put(EDITED_ROW, COLUMN.source, EDITED_NOTE, "source");
  for (const [column, head] of HEADS.entries())
    drawing.put(HEAD, column, head, HEAD_STYLES[column] ?? "columnHead");
}

const CASES_NOTE = `${columnCases.join(", ")}: the column Live shows the case that is named here.`;
const EDITED_NOTE =
  "In any case. Type into the columns of the cases; black cells there follow Base until you do.";

export function headNames(sheet: string): NamePlan[] {
  const named = (name: string, row: number, column: number, comment: string): NamePlan => ({
    name,
    sheet,
    at: { row, column },
    comment,
  });
  return [
    named(TITLE, 0, COLUMN.label, "The deal, and how many inputs are edited"),
    named(TERMS, 1, COLUMN.label, "The deal's version, the case and the reading"),
    named(SCENARIO, SCENARIO_ROW, COLUMN.live, "The case of the inputs"),
    named(CASE_COLUMN, SCENARIO_ROW, COLUMN.edited, "Which of the case columns is live"),
    named(LOADED_COLUMN, SCENARIO_ROW, COLUMN.typedOver, "The same of the loaded values"),
    named(EDITED_INPUTS, EDITED_ROW, COLUMN.live, "Inputs that differ from what was loaded"),
  ];
}

export const HEAD_CELL_NAMES: readonly string[] = [
  TITLE,
  TERMS,
  SCENARIO,
  CASE_COLUMN,
  LOADED_COLUMN,
  EDITED_INPUTS,
];

export const scenarioRule: ValidationPlan = {
  at: { row: SCENARIO_ROW, column: COLUMN.live },
  rule: { kind: "list", options: columnCases },
  sentence: `Scenario: give ${columnCases.join(", ")}.`,
};
