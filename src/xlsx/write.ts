import { writeXlsx } from "hucre";
import { absolute, areaAddress } from "../spreadsheet/address";
import { between } from "../spreadsheet/area";
import { tokens } from "../spreadsheet/formula-tokens";
import { sheetName } from "../spreadsheet/sheet-name";
import type { XmlEdits } from "../spreadsheet/xml/edits";
import type { XmlElement } from "../spreadsheet/xml/element";
import type { Plan, SheetPlan } from "../templates/plan";
import { FONT } from "../templates/styles";
import { leaveUnfilled, writeChartPoints } from "./chart-points";
import { Parts } from "./parts";
import { writePrintTitles } from "./print-titles";
import { fileSheet, type Values } from "./sheet";
import { type AddIn, addWebExtension } from "./webextension";
import { Worksheet } from "./worksheet";

/** Written into every file, so that the same workbook is the same bytes on every day. */
const MADE = new Date(Date.UTC(2026, 0, 1));

/**
 * Excel's calculation engine since 2019. A file that says an older one is recalculated when it is
 * opened, before the reader has seen the values that it came with.
 */
const CALCULATION = '<calcPr calcId="191029"/>';

/**
 * A planned workbook as an .xlsx file.
 *
 * @param values What each cell shows.
 * @param ids The custom functions, with their namespace.
 */
export async function workbookFile(
  plan: Plan,
  values: Values,
  ids: readonly string[],
  addIn: AddIn,
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, values, ids)),
    namedRanges: plan.names.map(({ name, sheet, at, to = at, comment }) => ({
      name,
      range: `${sheetName(sheet)}!${areaAddress(between(at, to), absolute)}`,
      ...(comment === undefined ? {} : { comment }),
    })),
    properties: {
      title: plan.title,
      description: plan.summary,
      creator: "Offtake",
      created: MADE,
      modified: MADE,
    },
    defaultFont: { ...FONT },
  });
  const parts = Parts.read(bytes);
  parts.patch("xl/workbook.xml", (root, edits) => {
    writePrintTitles(root, edits, plan.sheets);
    for (const calculation of root.children("calcPr"))
      edits.replace(calculation.start, calculation.end, CALCULATION);
  });
  parts.patch("docProps/app.xml", (root, edits) => {
    for (const application of root.children("Application"))
      edits.replaceContent(application, "Offtake");
  });
  for (const [i, sheet] of plan.sheets.entries()) {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    parts.patch(path, orderCellAttributes);
    parts.write(path, withFilledTexts(parts.text(path), sheet, values));
  }
  completeCharts(parts, plan, values);
  addWebExtension(parts, addIn, functionsIn(plan, ids));
  return parts.bytes();
}

/** Puts a cell's attributes into the order of the schema, which is Excel's too: `t` before `cm`. */
function orderCellAttributes(root: XmlElement, edits: XmlEdits): void {
  for (const cell of root.descendants("c")) {
    const attributes = cell.attributes();
    const kind = attributes.find(({ name }) => name === "cm");
    const type = attributes.find(({ name }) => name === "t");
    if (!kind || !type || type.start < kind.start) continue;
    edits.replace(kind.start, kind.end, root.source.slice(type.start, type.end));
    edits.replace(type.start, type.end, root.source.slice(kind.start, kind.end));
  }
}

/**
 * With the texts that formulas have filled into further cells. They are results, and belong in their
 * cells: the writer would put them among the texts that were typed.
 */
function withFilledTexts(xml: string, { name, cells }: SheetPlan, values: Values): string {
  const worksheet = new Worksheet(xml, []);
  for (const { at, content } of cells) {
    const value = content.kind === "blank" ? values(name, at) : null;
    if (typeof value === "string") worksheet.show(at, value);
  }
  return worksheet.xml();
}

/** Adds what the writer leaves out of charts, whose parts are in the plan's order. */
function completeCharts(parts: Parts, { sheets }: Plan, values: Values): void {
  for (const [i, { series }] of sheets.flatMap(({ charts = [] }) => charts).entries()) {
    const unfilled = [...series.keys()].filter((at) => series[at]?.unfilled);
    parts.patch(`xl/charts/chart${i + 1}.xml`, (root, edits) =>
      leaveUnfilled(root, edits, unfilled),
    );
  }
  writeChartPoints(parts, values);
}

/** The custom functions that the workbook uses, in order. */
function functionsIn({ sheets }: Plan, ids: readonly string[]): string[] {
  const used = new Set(
    sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => ("formula" in content ? wordsOf(content.formula) : [])),
    ),
  );
  return ids.filter((id) => used.has(id));
}

function wordsOf(formula: string): string[] {
  return tokens(formula)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text.toUpperCase());
}
