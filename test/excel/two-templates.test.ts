import { buildTemplate } from "../../src/excel/build/build";
import { checkModel } from "../../src/excel/check/check-model";
import type { Template } from "../../src/templates/language/template";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

const terms = { deal: deal("iren-microsoft"), scenario: "base" };

/** Another model, of which every sheet but one and every name is called as the first one's. */
const second: Template = {
  ...madeUp,
  id: "second",
  title: "Second",
  short: "Second",
  sheets: madeUp.sheets.map((sheet) =>
    sheet.name === "Sites" ? { ...sheet, name: "Places" } : sheet,
  ),
};

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const shown = (name: string) =>
  book.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values,formulas");
    await context.sync();
    return range.values[0]?.[0];
  });

describe("two templates in one workbook", () => {
  beforeEach(async () => {
    await buildTemplate(madeUp, terms);
  });

  test("the second one's sheets and names are told apart, and both stand on the same inputs", async () => {
    const { names: before } = await book.everything();
    const built = await buildTemplate(second, terms);
    expect(built).toEqual({
      loaded: false,
      sheets: [
        "Second Cover",
        "Second Settings",
        "Second Peers",
        "Second Multiples",
        "Second Loan",
        "Places",
        "Second Checks",
      ],
    });
    const { names, sheets } = await book.everything();
    expect(names).toMatchObject(before);
    expect(sheets.filter(({ name }) => name === "Inputs")).toHaveLength(1);
    expect(names["Second_PeersValue"]).toBe("='Second Multiples'!$C$9");
    for (const name of ["PeersValue", "Second_PeersValue"]) expect(await shown(name)).toBe(100e6);
    for (const name of ["ChecksFailed", "Second_ChecksFailed"]) expect(await shown(name)).toBe(0);

    // The inputs move both; a setting moves its own model alone.
    await book.typeInto("MonthlyFee", 1e6);
    for (const name of ["AllFees", "Second_AllFees"]) expect(await shown(name)).toBe(6e6);
    await book.typeInto("Half", 0);
    expect([await shown("StillOwed"), await shown("Second_StillOwed")]).toEqual([1e6, 0]);
  });

  test("no formula of the second reads the first", async () => {
    await buildTemplate(second, terms);
    const { sheets } = await book.everything();
    const formulas = sheets
      .filter(({ name }) => name === "Places" || name.startsWith("Second"))
      .flatMap(({ cells = [] }) => cells.flat())
      .filter((held) => typeof held === "string" && held.startsWith("="));
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas)
      expect(formula.replace(/'Second \w+'!|\bSecond_\w+/g, "")).not.toMatch(
        /\b(Cover|Settings|Peers|Multiples|Loan|Checks)!|\b(Half|Step|CheckTolerance|ChecksFailed|PeersValue)\b/,
      );
  });

  test("a check of the second that fails is found", async () => {
    await buildTemplate(second, terms);
    await book.typeInto("Second_PeersValue", 1);
    expect(await shown("ChecksFailed")).toBe(0);
    const findings = await checkModel();
    expect(
      findings.filter(({ kind }) => kind === "failing check").map(({ sentence }) => sentence),
    ).toEqual([expect.stringContaining("Second Checks")]);
  });

  test("the same one again is refused, and nothing is changed", async () => {
    const before = await book.everything();
    await expect(buildTemplate(madeUp, terms)).rejects.toThrow(
      "This workbook already contains “Made up”. The workbook is as it was.",
    );
    expect(await book.everything()).toEqual(before);
  });
});

test("a sheet or a name of the user's own is left alone", async () => {
  await book.run(async (context) => {
    context.workbook.worksheets.add("loan").getRange("A1").values = [["mine"]];
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    context.workbook.names.add("StillOwed", cell);
    await context.sync();
  });
  const { sheets } = await buildTemplate(madeUp, terms);
  expect(sheets).toContain("Made Loan");
  expect(await shown("Made_StillOwed")).toBe(0);
  const { names } = await book.everything();
  expect(names["StillOwed"]).toBe("=Sheet1!$A$1");
});

test("what is in the way under both names is said, and nothing is changed", async () => {
  await book.run(async (context) => {
    for (const name of ["Loan", "Made Loan"]) context.workbook.worksheets.add(name);
    await context.sync();
  });
  const before = await book.everything();
  await expect(buildTemplate(madeUp, terms)).rejects.toThrow(
    "The workbook already has a sheet “Made Loan”, which the template needs. The workbook is as it was.",
  );
  expect(await book.everything()).toEqual(before);

  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Made Loan").delete();
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    for (const name of ["StillOwed", "Made_StillOwed"]) context.workbook.names.add(name, cell);
    await context.sync();
  });
  const named = await book.everything();
  await expect(buildTemplate(madeUp, terms)).rejects.toThrow("uses the name Made_StillOwed");
  expect(await book.everything()).toEqual(named);
});
