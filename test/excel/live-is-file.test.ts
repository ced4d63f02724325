import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTemplate } from "../../src/excel/build/build";
import { CellError } from "../../src/functions/cells";
import { address } from "../../src/spreadsheet/address";
import { decoded } from "../../src/spreadsheet/xml-text";
import { templates } from "../../src/templates/catalogue";
import { neocloudComparables } from "../../src/templates/models/neocloud-comparables";
import type { ChartRecord } from "../../src/workbench/host/chart-record";
import type { Host } from "../../src/workbench/host/host";
import { Parts } from "../../src/xlsx/parts";
import { readWorkbook } from "../../src/xlsx/workbook";
import { openAddin } from "../support/addin";
import { formulaOf, planned } from "../support/templates";
import { type Element, elements } from "../support/xml-elements";
import { deal, OpenWorkbook } from "./open-workbook";

/** Each template, built in an open workbook: the same as its file in everything that both can say. */
const DEAL = "spacex-anthropic";
const terms = { deal: deal(DEAL), scenario: "base" };

/** Results of functions that come by message are under way so long, in milliseconds. */
const RESULT_DELAY = 50;

/**
 * How functions are called. By message, as in Excel, every level of a model takes a calculation: the
 * smallest template, or all of them by `npm run test:matrix`.
 */
const inCalculation = () => new OpenWorkbook();
const byLateMessage = () => new OpenWorkbook(openAddin("messages", { resultDelay: RESULT_DELAY }));
const byMessage = process.env["OFFTAKE_MATRIX"] === "all" ? templates : [neocloudComparables];
const cases = [
  ...templates.map((template) => [template.id, "in the calculation", template] as const),
  ...byMessage.map((template) => [template.id, "by late messages", template] as const),
];

describe.each(cases)("%s, functions called %s", (id, route, template) => {
  const plan = planned(template, DEAL);
  const parts = Parts.read(readFileSync(join(__dirname, `../../assets/templates/${id}.xlsx`)));
  let book: OpenWorkbook;
  let tripsOfBuild = Number.NaN;
  let busyAfterBuild = Number.NaN;
  afterAll(() => book.close());

  beforeAll(async () => {
    book = route === "by late messages" ? byLateMessage() : inCalculation();
    await buildTemplate(template, terms);
    tripsOfBuild = book.roundTrips;
    busyAfterBuild = busyCells(book);
    await book.answered();
  });

  test("cells are #BUSY! for as long as their functions have not answered", () => {
    if (route === "by late messages") expect(busyAfterBuild).toBeGreaterThan(0);
    else expect(busyAfterBuild).toBe(0);
    expect(busyCells(book)).toBe(0);
  });

  test("costs at most six round trips", () => {
    expect(tripsOfBuild).toBeLessThanOrEqual(6);
  });

  test("the sheets stand in the file's order, with its cells, values and formats", async () => {
    const { sheets } = readWorkbook(parts);
    const stored = new Map(sheets.map(({ name, worksheet }) => [name, worksheet]));
    expect(await own(book)).toEqual([...stored.keys()].filter((name) => name !== "Inputs"));
    for (const { name, cells } of plan.sheets) {
      const live = await cellsOf(book, name);
      const different = cells.flatMap((cell) => {
        const { formula, value, format } = live(cell.at.row, cell.at.column);
        const planned = formulaOf(cell);
        const isFormat = cell.content.kind === "blank" || format === cell.format;
        const isSame =
          (planned === undefined || formula === planned) &&
          isFormat &&
          value === (stored.get(name)?.value(cell.at) ?? "");
        return isSame ? [] : [`${address(cell.at)}: ${formula} ${value} ${format}`];
      });
      expect([name, different]).toEqual([name, []]);
    }
  });

  test("names are the file's", async () => {
    const { names } = await book.everything();
    const stored = readWorkbook(parts).names.filter(({ sheet }) => sheet === undefined);
    expect(names).toEqual(
      Object.fromEntries(stored.map(({ name, formula }) => [name, `=${formula}`])),
    );
  });

  test("what may be entered, and how tall rows are, is the file's", async () => {
    for (const [i, { name, validations = [], tall = [] }] of plan.sheets.entries()) {
      const xml = parts.text(`xl/worksheets/sheet${i + 1}.xml`);
      const live = await book.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const rules = validations.map(({ at }) =>
          sheet.getRange(address(at)).dataValidation.load("errorAlert,rule"),
        );
        const heights = tall.map(({ row }) =>
          sheet.getRange(`${row + 1}:${row + 1}`).format.load("rowHeight"),
        );
        await context.sync();
        return {
          rules: rules.map(({ errorAlert, rule }, at) => [
            address(validations[at]?.at ?? { row: 0, column: 0 }),
            errorAlert.message,
            ...liveRule(rule),
          ]),
          heights: heights.map(({ rowHeight }) => Math.round(rowHeight)),
        };
      });
      expect([name, live]).toEqual([
        name,
        {
          rules: elements(xml, "dataValidation").map(fileRule),
          heights: tall.map(({ row }) => heightIn(xml, row)),
        },
      ]);
    }
  });

  test("charts show the file's cells, and sheets are printed as the file's", () => {
    const drawn = chartsOf(book.office.host);
    const inFile = parts
      .paths()
      .filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))
      .map((path) => valuesIn(parts.text(path)));
    expect(drawn.map(({ series }) => series.map(({ values }) => values)).sort(byText)).toEqual(
      inFile.sort(byText),
    );
    for (const [i, { name, printTitles, pageBreaks = [] }] of plan.sheets.entries()) {
      const xml = parts.text(`xl/worksheets/sheet${i + 1}.xml`);
      const [setup] = elements(xml, "pageSetup");
      const sheetId = book.office.host.book.findSheet(name)?.getSheetId() ?? "";
      const page = book.office.host.book.page(sheetId);
      expect([name, page.orientation, page.zoom.verticalFitToPages ?? 0]).toEqual([
        name,
        "Landscape",
        Number(setup?.attributes["fitToHeight"]),
      ]);
      expect(page.titleRows).toBe(printTitles?.rows ? `$1:$${printTitles.rows}` : "");
      expect(page.breaks).toEqual([...pageBreaks]);
    }
  });
});

function busyCells({ office: { engine } }: OpenWorkbook): number {
  let count = 0;
  for (const sheet of engine.workbook.getSheets())
    sheet.getCellMatrix().forValue((row, column) => {
      const value = engine.value(sheet, row, column);
      if (value instanceof CellError && value.code === "#BUSY!") count++;
    });
  return count;
}

/** The kind of a rule, and its bounds or options; a date need only be one. */
function liveRule({ list, decimal, wholeNumber, date }: Excel.DataValidationRule): unknown[] {
  if (list) return ["list", String(list.source).replace(/^=/, "")];
  const [kind, rule] = decimal ? ["decimal", decimal] : ["whole", wholeNumber];
  if (date || !rule) return ["date"];
  const bounds = [rule.formula1, rule.formula2].filter((bound) => bound !== undefined);
  return [kind, OPERATORS[rule.operator as keyof typeof OPERATORS], ...bounds.map(Number)];
}

const OPERATORS = {
  Between: "between",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

function fileRule({ attributes, inner = "" }: Element): unknown[] {
  const said = [attributes["sqref"], attributes["error"], attributes["type"]];
  const formulas = ["formula1", "formula2"].flatMap((name) =>
    elements(inner, name).map((formula) => decoded(formula.inner ?? "")),
  );
  if (attributes["type"] === "date") return said;
  if (attributes["type"] === "list")
    return [...said, ...formulas.map((formula) => formula.replace(/^"(.*)"$/, "$1"))];
  // Between is what a file means that does not say.
  return [...said, attributes["operator"] ?? "between", ...formulas.map(Number)];
}

/** In points. */
function heightIn(xml: string, row: number): number {
  const found = elements(xml, "row").find(({ attributes }) => attributes["r"] === String(row + 1));
  return Number(found?.attributes["ht"]);
}

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);

function chartsOf({ book }: Host): ChartRecord[] {
  return [...book.charts.values()];
}

/** The cells of each series, as the live chart names them. */
function valuesIn(chart: string): string[] {
  return elements(chart, "val").map(({ inner = "" }) =>
    (elements(inner, "f")[0]?.inner ?? "").replaceAll("$", ""),
  );
}

/** The sheets that the build made, in their order. */
async function own(book: OpenWorkbook): Promise<string[]> {
  const { sheets } = await book.everything();
  return sheets.map(({ name }) => name).filter((name) => name !== "Inputs" && name !== "Sheet1");
}

async function cellsOf(book: OpenWorkbook, name: string) {
  return book.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("formulas,values,numberFormat,rowIndex,columnIndex");
    await context.sync();
    const at = (rows: unknown[][], row: number, column: number) =>
      rows[row - used.rowIndex]?.[column - used.columnIndex];
    return (row: number, column: number) => ({
      formula: at(used.formulas, row, column),
      value: at(used.values, row, column),
      format: at(used.numberFormat, row, column),
    });
  });
}
