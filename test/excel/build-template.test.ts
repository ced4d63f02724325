import { buildTemplate } from "../../src/excel/build/build";
import { load, previewLoad } from "../../src/excel/load/load";
import type { Progress } from "../../src/excel/request/progress";
import { computeLease } from "../../src/templates/models/compute-lease";
import { planned } from "../support/templates";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

const terms = { deal: deal("spacex-anthropic"), scenario: "base" };
const plan = planned(madeUp, "spacex-anthropic");

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

/** That what is built is the file, cell by cell: live-is-file.test.ts. */
test("says what it is doing, and which sheets it made", async () => {
  const progress: Progress[] = [];
  const built = await buildTemplate(madeUp, terms, { report: (one) => progress.push(one) });
  expect(built).toEqual({
    loaded: true,
    sheets: plan.sheets.map(({ name }) => name).filter((name) => name !== "Inputs"),
  });
  expect(progress.length).toBeGreaterThanOrEqual(4);
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
  const built = await buildTemplate(madeUp, terms);
  expect(built.loaded).toBe(false);
  expect((await sheet("Cover")).value(2, 0)).toBe(deal("iren-microsoft").title);
  expect(await shown("ChecksFailed")).toBe(0);
});

test.each([
  ["while sheets are made", 2, 4],
  ["while the workings are drawn", 3, 40],
  ["while the results are drawn", 4, 25],
])("a request that fails %s leaves the workbook as it was", async (_, request, actions) => {
  const before = await book.everything();
  const cuts = new Array<number | undefined>(request).fill(undefined);
  book.cut(...cuts, actions);
  await expect(buildTemplate(madeUp, terms)).rejects.toThrow("The workbook is as it was.");
  expect(await book.everything()).toEqual(before);
  await buildTemplate(madeUp, terms);
  expect(await shown("ChecksFailed")).toBe(0);
});

async function shown(name: string): Promise<number> {
  return book.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}
