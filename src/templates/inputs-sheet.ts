import { type CaseInput, caseInputs } from "../deals/cases";
import { type Assumption, assumptionsOf, readingOf } from "../deals/resolve";
import type { DealFile, Reading } from "../deals/schema";
import { GROUPS } from "../deals/vocabulary";
import type { Position } from "../spreadsheet/address";
import { ABOUT_NAMES, drawAbout } from "./about-deal";
import { Drawing } from "./compile/drawing";
import { tallRows } from "./compile/tall-rows";
import { drawInput, sourceOf } from "./input-row";
import type { NamePlan, SheetPlan, ValidationPlan } from "./plan";
import type { StyleName } from "./styles";
import { termsLine } from "./terms-line";
import { inputRule } from "./validation";

/** The name of the sheet that a deal is loaded into, in every workbook. */
export const INPUTS = "Inputs";

/** A deal in one scenario and one reading of its exit clause; the scenario's own where none is given. */
export interface Terms {
  readonly deal: DealFile;
  readonly scenario: string;
  readonly reading?: Reading;
}

export interface InputsPlan {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
  /** Those of the terms, and what differs between the cases. */
  readonly assumptions: readonly Assumption[];
}

/** The name of the cell that says which case the inputs are of. */
export const SCENARIO = "Scenario";

/** Names on the sheet of inputs that are no assumptions. */
export const HEAD_NAMES: readonly string[] = [SCENARIO, ...ABOUT_NAMES];
/** Of these, what says which terms are loaded: no load asks before it writes them. */
export const TERMS_NAMES: readonly string[] = [SCENARIO, "DealId"];

const HEADS = ["Input", "Value", "Unit", "Standing", "Source, or why it is assumed"] as const;
const HEAD_STYLES: readonly StyleName[] = ["columnHeadLeft", "columnHead"];
const WIDTHS = [46, 18, 14, 12, 90] as const;
const SCENARIO_AT = { row: 2, column: 1 } as const;
const HEAD = 3;
const VALUE = 1;

/**
 * The sheet of a deal's assumptions, as loading a deal draws it and as a template carries it: a row
 * an assumption, a defined name a value, so that a model finds its inputs wherever they stand.
 */
export function inputsPlan({ deal, scenario, reading }: Terms): InputsPlan {
  const chosen = reading ?? readingOf(deal, scenario);
  const assumptions = assumptionsOf(deal, scenario, chosen);
  const drawing = new Drawing();
  const places = new Map<Assumption, Position>();
  drawing.put(0, 0, deal.title, "title");
  drawing.put(1, 0, termsLine(deal, scenario, chosen), "subtitle");
  drawScenario(drawing, deal, scenario);
  for (const [column, head] of HEADS.entries())
    drawing.put(HEAD, column, head, HEAD_STYLES[column] ?? "columnHeadUnit");
  let row = HEAD + 1;
  for (const group of GROUPS) {
    const members = assumptions.filter((one) => one.group === group);
    if (members.length === 0) continue;
    drawGroup(drawing, row++, group);
    for (const one of members) {
      places.set(one, { row, column: VALUE });
      drawInput(drawing, row++, one);
    }
    row++;
  }
  const about = drawAbout(drawing, row, deal, { value: VALUE, source: HEADS.length - 1 });
  row = about.end;
  const cases = caseInputs(deal);
  drawGroup(drawing, row++, "Cases");
  drawing.put(row - 1, HEADS.length - 1, CASES_NOTE, "group");
  for (const one of cases) {
    places.set(one, { row, column: VALUE });
    drawInput(drawing, row++, one, caseSource(one));
  }
  return {
    assumptions: [...assumptions, ...cases],
    names: [
      { name: SCENARIO, sheet: INPUTS, at: SCENARIO_AT, comment: "The case of the inputs" },
      ...about.rows.map(({ name, comment, row }) => ({
        name,
        sheet: INPUTS,
        at: { row, column: VALUE },
        comment,
      })),
      ...[...places].map(([{ name, label }, at]) => ({
        name,
        sheet: INPUTS,
        at,
        comment: label,
      })),
    ],
    sheet: {
      name: INPUTS,
      role: "inputs",
      widths: WIDTHS,
      cells: drawing.cells,
      tall: tallRows(drawing.cells, WIDTHS),
      frozen: { rows: HEAD + 1, columns: 0 },
      printTitles: { rows: HEAD + 1, columns: 0 },
      validations: [
        { at: SCENARIO_AT, ...scenarioRule(deal) },
        ...[...places].flatMap(([one, at]) => {
          const rule = inputRule(one);
          return rule ? [{ at, ...rule }] : [];
        }),
      ],
    },
  };
}

const CASES_NOTE = "What differs by case. Typing over an input above changes none of these.";

function caseSource(one: CaseInput): string {
  if (one.scenario === "base") return "The deal's own figure.";
  return one.isAsBase ? "As in base." : sourceOf(one);
}

function drawGroup(drawing: Drawing, row: number, group: string): void {
  drawing.put(row, 0, group, "group");
  drawing.band(row, [1, HEADS.length - 1], "group");
}

/** The one cell by which the case is switched: Offtake loads what is chosen there. */
function drawScenario(drawing: Drawing, { scenarios }: DealFile, scenario: string): void {
  const { row } = SCENARIO_AT;
  const ids = scenarios.map(({ id }) => id).join(", ");
  drawing.put(row, 0, "Scenario", "label");
  drawing.put(row, SCENARIO_AT.column, scenario, "inputText");
  drawing.put(row, 4, `${ids}: where Offtake runs, another word here loads that case.`, "source");
}

function scenarioRule({ scenarios }: DealFile): Omit<ValidationPlan, "at"> {
  const options = scenarios.map(({ id }) => id);
  return { rule: { kind: "list", options }, sentence: `Scenario: give ${options.join(", ")}.` };
}
