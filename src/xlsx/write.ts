import { writeXlsx } from "hucre";
import { absolute } from "../spreadsheet/address";
import { tokens } from "../spreadsheet/formula-tokens";
import { sheetName } from "../spreadsheet/sheet-name";
import type { Plan, SheetPlan } from "../templates/plan";
import { FONT } from "../templates/styles";
import { keepChartPoints, leaveUnfilled } from "./chart-points";
import { Parts } from "./parts";
import { withPrintTitles } from "./print-titles";
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
    namedRanges: plan.names.map(({ name, sheet, at, comment }) => ({
      name,
      range: `${sheetName(sheet)}!${absolute(at)}`,
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
  parts.edit("xl/workbook.xml", (xml) =>
    withPrintTitles(xml.replace(/<calcPr\b[^>]*\/>/, CALCULATION), plan.sheets),
  );
  parts.edit("docProps/app.xml", (xml) =>
    xml.replace(/<Application>[^<]*/, "<Application>Offtake"),
  );
  for (const [i, sheet] of plan.sheets.entries())
    parts.edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      withFilledTexts(kindAfterType(xml), sheet, values),
    );
  mendCharts(parts, plan, values);
  addWebExtension(parts, addIn, functionsIn(plan, ids));
  return parts.bytes();
}

/** A cell's attributes as the schema lists them, and Excel writes them. */
function kindAfterType(xml: string): string {
  return xml.replace(/( cm="\d+")( t="\w+")/g, "$2$1");
}

/**
 * With the texts that formulas have filled into further cells. They are results, which stand in their
 * cells: the writer would keep them among the texts that were typed.
 */
function withFilledTexts(xml: string, { name, cells }: SheetPlan, values: Values): string {
  const worksheet = new Worksheet(xml, []);
  for (const { at, content } of cells) {
    const value = content.kind === "blank" ? values(name, at) : null;
    if (typeof value === "string") worksheet.show(at, value);
  }
  return worksheet.xml();
}

/** What the writer leaves out of charts, which stand in the file in the plan's order. */
function mendCharts(parts: Parts, { sheets }: Plan, values: Values): void {
  for (const [i, { series }] of sheets.flatMap(({ charts = [] }) => charts).entries()) {
    const unfilled = [...series.keys()].filter((at) => series[at]?.unfilled);
    parts.edit(`xl/charts/chart${i + 1}.xml`, (xml) => leaveUnfilled(xml, unfilled));
  }
  keepChartPoints(parts, values);
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
