import { columnCases, columnOf, type InputByCase, inputsByCase } from "../deals/cases";
import type { Assumption } from "../deals/resolve";
import type { DealFile, Reading } from "../deals/schema";
import { type Entry, GROUPS } from "../deals/vocabulary";
import { ABOUT_NAMES, drawAbout, drawGroup } from "./about-deal";
import { Drawing } from "./compile/drawing";
import { tallRows } from "./compile/tall-rows";
import { drawInput, inputNames, sourceOf } from "./input-row";
import { COLUMN, caseColumn, HIDDEN, WIDTHS } from "./inputs-columns";
import { drawHead, FIRST, HEAD_CELL_NAMES, headNames, scenarioRule } from "./inputs-head";
import {
  drawReadings,
  READING_LABELS,
  type ReadingTable,
  readingContents,
  readingRangeNames,
  SELECTOR,
} from "./inputs-readings";
import { drawTotals, totalNames } from "./inputs-totals";
import type { NamePlan, SheetPlan, ValidationPlan } from "./plan";
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
  /** Each with what its cases say. */
  readonly inputs: readonly InputByCase[];
  /** The live case's. */
  readonly assumptions: readonly Assumption[];
  readonly readings: ReadingTable;
}

/** Names on the sheet of inputs that are no assumptions. */
export const HEAD_NAMES: readonly string[] = [
  ...HEAD_CELL_NAMES,
  ...ABOUT_NAMES,
  ...totalNames,
  ...readingRangeNames,
  `Own${SELECTOR}`,
];

/**
 * The sheet of a deal's assumptions, as loading a deal draws it and as a template carries it: a row
 * an assumption and a column a case. The live column picks the case that the Scenario cell names, by
 * formula, and its cells have the names that models read.
 */
export function inputsPlan({ deal, scenario, reading }: Terms): InputsPlan {
  const inputs = inputsByCase(deal, scenario, reading);
  const live = columnOf(scenario);
  const drawing = new Drawing();
  const rows: { readonly row: number; readonly input: InputByCase }[] = [];
  drawHead(drawing, scenario);
  let row = FIRST;
  for (const group of GROUPS) {
    const members = inputs.filter(({ base }) => base.group === group);
    if (members.length === 0) continue;
    drawGroup(drawing, row++, group);
    for (const input of members) {
      rows.push({ row, input });
      drawInput(drawing, row++, input.name, input.base, input, readingContents(input.name));
    }
    row++;
  }
  drawGroup(drawing, row++, "Readings of the exit clause");
  const readings = drawReadings(drawing, INPUTS, row, deal);
  const about = drawAbout(drawing, readings.first + readings.count + 1, deal);
  drawGroup(drawing, about.end, "Standing");
  const totals = drawTotals(drawing, about.end + 1, FIRST);
  return {
    inputs,
    assumptions: inputs.map(({ cases }) => cases[live]),
    readings,
    names: [
      ...headNames(INPUTS),
      ...rows.flatMap(({ row, input: { name, base } }) =>
        inputNames(INPUTS, row, name, base.label),
      ),
      ...readings.names,
      ...[...about.rows, ...totals].map(({ name, comment, row }) => ({
        name,
        sheet: INPUTS,
        at: { row, column: COLUMN.live },
        comment,
      })),
    ],
    sheet: {
      name: INPUTS,
      role: "inputs",
      widths: WIDTHS,
      hidden: HIDDEN,
      cells: drawing.cells,
      tall: tallest([
        ...tallRows(drawing.cells, WIDTHS),
        ...rows.flatMap(({ row, input }) => tallRow(row, input)),
      ]),
      frozen: { rows: FIRST, columns: COLUMN.live + 1 },
      printTitles: { rows: FIRST, columns: 0 },
      validations: [
        scenarioRule,
        ...rows.flatMap(({ row, input }) => inputRules(row, input.name, input.base)),
        ...readings.validations,
      ],
    },
  };
}

/** What may be entered for an input, in each of its cases. */
function inputRules(row: number, name: string, entry: Entry): ValidationPlan[] {
  const rule = name === SELECTOR ? READING_RULE : inputRule(entry);
  if (!rule) return [];
  return columnCases.map((one) => ({ at: { row, column: caseColumn(one) }, ...rule }));
}

const READING_RULE: Omit<ValidationPlan, "at"> = {
  rule: { kind: "list", cells: READING_LABELS },
  sentence: "Reading of the exit clause: give one of the readings listed below the inputs.",
};

/** The row is as tall as its longest source, whichever case is live; "instead of" takes some more. */
function tallRow(row: number, { cases }: InputByCase): { row: number; lines: number }[] {
  const longest = Math.max(...columnCases.map((one) => sourceOf(cases[one]).length));
  const lines = Math.ceil((longest + MORE) / ((WIDTHS[COLUMN.source] ?? 1) * LETTER));
  return lines > 1 ? [{ row, lines }] : [];
}

/** Of what a row's cells need, the most. */
function tallest(needed: readonly { readonly row: number; readonly lines: number }[]) {
  const most = new Map<number, number>();
  for (const { row, lines } of needed) most.set(row, Math.max(lines, most.get(row) ?? 0));
  return [...most].map(([row, lines]) => ({ row, lines }));
}

const MORE = "instead of aggregator: ".length;
/** Letters are narrower than the digits by which a column's width is counted. */
const LETTER = 1.15;
