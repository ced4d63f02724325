import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parts } from "../../src/cli/xlsx/parts";
import { readWorkbook } from "../../src/cli/xlsx/workbook";
import { buildTemplate } from "../../src/excel/build-template";
import { load, previewLoad } from "../../src/excel/load-deal";
import type { Progress } from "../../src/excel/progress";
import { address, columnLetters } from "../../src/templates/address";
import { computeLease } from "../../src/templates/compute-lease";
import { formulaOf, planned } from "../support/templates";
import { deal, OpenWorkbook } from "./open-workbook";

const terms = { deal: deal("spacex-anthropic"), scenario: "base" };
const plan = planned(computeLease, "spacex-anthropic");

// A whole workbook is drawn and calculated, some twice.
jest.setTimeout(30_000);

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

/** What a sheet shows and holds, from A1 on. */
function sheet(name: string) {
  return book.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("formulas,values,numberFormat,rowIndex,columnIndex");
    await context.sync();
    const at = <T>(rows: T[][], row: number, column: number) =>
      rows[row - used.rowIndex]?.[column - used.columnIndex];
    return {
      formula: (row: number, column: number) => at<unknown>(used.formulas, row, column),
      value: (row: number, column: number) => at<unknown>(used.values, row, column),
      format: (row: number, column: number) => at<unknown>(used.numberFormat, row, column),
    };
  });
}

test("what is built is the file, cell by cell, in at most six round trips", async () => {
  const progress: Progress[] = [];
  const built = await buildTemplate(computeLease, terms, {
    report: (one) => progress.push(one),
  });
  expect(book.roundTrips).toBeLessThanOrEqual(6);
  expect(built).toEqual({
    loaded: true,
    sheets: plan.sheets.map(({ name }) => name).filter((name) => name !== "Inputs"),
  });
  expect(progress.length).toBeGreaterThanOrEqual(4);

  const file = readFileSync(join(__dirname, "../../assets/templates/compute-lease.xlsx"));
  const stored = new Map(
    readWorkbook(Parts.read(file)).sheets.map(({ name, worksheet }) => [name, worksheet]),
  );
  for (const { name, cells } of plan.sheets) {
    const live = await sheet(name);
    for (const cell of cells) {
      const { row, column } = cell.at;
      const where = `${name}!${address(cell.at)}`;
      const formula = formulaOf(cell);
      if (formula !== undefined)
        expect([where, live.formula(row, column)]).toEqual([where, formula]);
      if (formula !== undefined || cell.content.kind === "value")
        expect([where, live.format(row, column)]).toEqual([where, cell.format]);
      const value = stored.get(name)?.value(cell.at) ?? "";
      expect([where, live.value(row, column)]).toEqual([where, value]);
    }
  }
  const { names } = await book.everything();
  for (const { name, sheet, at } of plan.names)
    expect(names[name]).toBe(`=${sheet}!$${columnLetters(at.column)}$${at.row + 1}`);
});

test("a change of an input moves what was built", async () => {
  await buildTemplate(computeLease, terms);
  expect(await shown("HeadlineValue")).toBeCloseTo(45e9, 0);
  expect(await shown("EnforceableValue")).toBeCloseTo(6.169e9, -6);
  await book.typeInto("MonthlyFee", 1e9);
  expect(await shown("HeadlineValue")).toBeCloseTo(36e9, 0);
  expect(await shown("ChecksFailed")).toBe(0);
});

test("inputs that stand already are used as they are, on whatever sheet", async () => {
  await load(await previewLoad({ deal: deal("iren-microsoft"), scenario: "bear" }), new Set());
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Inputs").name = "My inputs";
    await context.sync();
  });
  const built = await buildTemplate(computeLease, terms);
  expect(built.loaded).toBe(false);
  expect((await sheet("Cover")).value(2, 0)).toBe(deal("iren-microsoft").title);
  expect(await shown("ChecksFailed")).toBe(0);
});

test("a sheet or a name that is in the way is said, and nothing is changed", async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add("lease");
    await context.sync();
  });
  const before = await book.everything();
  await expect(buildTemplate(computeLease, terms)).rejects.toThrow(
    "The workbook already has a sheet “Lease”, which the template needs. The workbook is as it was.",
  );
  expect(await book.everything()).toEqual(before);

  await book.run(async (context) => {
    context.workbook.worksheets.getItem("lease").delete();
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    context.workbook.names.add("ExitDate", cell);
    await context.sync();
  });
  const named = await book.everything();
  await expect(buildTemplate(computeLease, terms)).rejects.toThrow("uses the name ExitDate");
  expect(await book.everything()).toEqual(named);
});

test.each([
  ["while sheets are made", 2, 4],
  ["while the workings are drawn", 3, 40],
  ["while the results are drawn", 4, 25],
])("a request that fails %s leaves the workbook as it was", async (_, request, actions) => {
  const before = await book.everything();
  const cuts = new Array<number | undefined>(request).fill(undefined);
  book.cut(...cuts, actions);
  await expect(buildTemplate(computeLease, terms)).rejects.toThrow("The workbook is as it was.");
  expect(await book.everything()).toEqual(before);
  await buildTemplate(computeLease, terms);
  expect(await shown("ChecksFailed")).toBe(0);
});

test("a chart stands below the summary, over the rows that it shows", async () => {
  await buildTemplate(computeLease, terms);
  await book.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Summary");
    charts.load("items/name");
    await context.sync();
    expect(charts.items).toHaveLength(1);
    const chart = charts.getItemAt(0);
    chart.title.load("text");
    chart.series.load("items/name");
    await context.sync();
    const [planned] = plan.sheets.flatMap((one) => one.charts ?? []);
    expect(chart.title.text).toBe(planned?.title);
    expect(chart.series.items.map(({ name }) => name)).toEqual(
      planned?.series.map(({ name }) => name),
    );
  });
});

async function shown(name: string): Promise<number> {
  return book.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}
