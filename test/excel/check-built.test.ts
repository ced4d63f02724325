import { buildTemplate } from "../../src/excel/build/build";
import { checkModel } from "../../src/excel/check/check-model";
import type { Finding } from "../../src/excel/check/finding";
import { goToCell } from "../../src/excel/check/go-to";
import type { Template } from "../../src/templates/language/template";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

/** One model, built once: each test changes it, and puts back what it changed. */

const terms = { deal: deal("spacex-anthropic"), scenario: "base" };

/** Alike but for its name: its sheets and names are told apart where both stand in one workbook. */
const second: Template = { ...madeUp, id: "second", title: "Second", short: "Second" };

const check = () => checkModel({ report: () => {} }, [madeUp, second]);

let book: OpenWorkbook;
beforeAll(async () => {
  book = new OpenWorkbook();
  await buildTemplate(madeUp, terms);
});
afterAll(() => book.close());
afterEach(async () => expect(await check()).toEqual([]));

/** @returns What the work gives, after the next sync. */
async function change<T>(work: (workbook: Excel.Workbook) => T): Promise<T> {
  return book.run(async (context) => {
    const given = work(context.workbook);
    await context.sync();
    return given;
  });
}

/** The row of a label, counted from 1. */
async function rowOf(sheet: string, label: string): Promise<number> {
  const used = await change(({ worksheets }) =>
    worksheets.getItem(sheet).getUsedRange().load("values,rowIndex"),
  );
  const row = used.values.findIndex((cells) => cells.includes(label));
  if (row === -1) throw new Error(`${sheet} has no row ${label}.`);
  return used.rowIndex + row + 1;
}

/** What is found while a cell holds something else. */
async function foundWith(
  sheet: string,
  address: string,
  typed: number,
): Promise<readonly Finding[]> {
  const held = await change(({ worksheets }) =>
    worksheets.getItem(sheet).getRange(address).load("formulas"),
  );
  await book.type(address, typed, sheet);
  const found = await check();
  await book.type(address, held.formulas[0]?.[0], sheet);
  return found;
}

const typedOver = (found: readonly Finding[]) =>
  found.filter(({ kind }) => kind === "number over a formula");

const PEAK = "At most";

it("finds nothing in a model as it was built", async () => {
  expect(await check()).toEqual([]);
});

it("finds a number typed over a formula, also where rows were inserted above", async () => {
  await change(({ worksheets }) => worksheets.getItem("Loan").getRange("6:7").insert("Down"));
  const row = await rowOf("Loan", PEAK);
  expect(typedOver(await foundWith("Loan", `C${row}`, 123))).toEqual([
    {
      kind: "number over a formula",
      cell: { sheet: "Loan", address: `C${row}` },
      sentence: expect.stringContaining(`Loan!C${row}: formula overwritten with 123. Original: `),
    },
  ]);
  await change(({ worksheets }) => worksheets.getItem("Loan").getRange("6:7").delete("Up"));
});

it("finds a check that does not hold", async () => {
  const total = await change(({ names }) => {
    const range = names.getItem("ChecksFailed").getRange();
    return range.getOffsetRange(-1, 0).load("address");
  });
  const [sheet = "", address = ""] = total.address.split("!");
  expect(await foundWith(sheet, address, 1)).toContainEqual({
    kind: "failing check",
    cell: { sheet, address },
    sentence: expect.stringContaining(`${total.address}: `),
  });
});

it("finds a setting that the template does not allow", async () => {
  const row = await rowOf("Settings", "Tolerance");
  expect(await foundWith("Settings", `B${row}`, -1)).toContainEqual({
    kind: "input outside its range",
    cell: { sheet: "Settings", address: `B${row}` },
    sentence: `Settings!B${row} is -1. Tolerance: give a number from 0 to 0.01.`,
  });
});

it("is known under other names of its sheets", async () => {
  const rename = (from: string, to: string) =>
    change(({ worksheets }) => {
      worksheets.getItem(from).name = to;
    });
  await rename("Loan", "My loan");
  await rename("Sites", "Contract");
  const row = await rowOf("My loan", PEAK);
  const [found] = typedOver(await foundWith("My loan", `C${row}`, 123));
  expect(found?.sentence).toContain(`'My loan'!C${row}: formula overwritten with 123`);
  await rename("Contract", "Sites");
  await rename("My loan", "Loan");
});

it.each([
  ["before the labels", "A:B", 2],
  ["before the values", "C:C", 1],
  ["among the periods", "F:G", 0],
])("is known where columns were inserted %s", async (_, columns, further) => {
  await change(({ worksheets }) => worksheets.getItem("Loan").getRange(columns).insert("Right"));
  expect(typedOver(await check())).toEqual([]);
  const row = await rowOf("Loan", PEAK);
  const address = `${String.fromCharCode("C".charCodeAt(0) + further)}${row}`;
  const found = typedOver(await foundWith("Loan", address, 123));
  expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Loan", address }]);
  await change(({ worksheets }) => worksheets.getItem("Loan").getRange(columns).delete("Left"));
});

it("is looked at in hidden rows and on hidden sheets, and one is told where the cell is", async () => {
  const cell = { sheet: "Loan", address: `C${await rowOf("Loan", PEAK)}` };
  const hide = (hidden: boolean) =>
    change(({ worksheets }) => {
      worksheets.getItem("Loan").getRange(cell.address).getEntireRow().rowHidden = hidden;
    });
  const show = (visibility: "Visible" | "Hidden") =>
    change(({ worksheets }) => {
      worksheets.getItem("Inputs").activate();
      worksheets.getItem("Loan").visibility = visibility;
    });
  await hide(true);
  expect(typedOver(await foundWith(cell.sheet, cell.address, 123))[0]?.cell).toEqual(cell);
  expect(await goToCell(cell)).toBe(
    `Loan!${cell.address} is selected, but its row is hidden: unhide it to see it.`,
  );
  await show("Hidden");
  expect(typedOver(await foundWith(cell.sheet, cell.address, 123))[0]?.cell).toEqual(cell);
  await expect(goToCell(cell)).rejects.toThrow(
    "The sheet Loan is hidden. Nothing was changed. Unhide it in Excel, then go to the cell again.",
  );
  await show("Visible");
  await hide(false);
  expect(await goToCell(cell)).toBeUndefined();
});

it("says what stands in the way of a formula that fills several cells", async () => {
  const row = await rowOf("Loan", "Opening");
  await book.type(`G${row + 1}`, 9, "Loan");
  const found = await check();
  await change(({ worksheets }) =>
    worksheets
      .getItem("Loan")
      .getRange(`G${row + 1}`)
      .clear("Contents"),
  );
  expect(found).toContainEqual({
    kind: "number over a formula",
    sentence: `Loan!G${row + 1} contains 9, which blocks the array that spills from Loan!E${row}. Clear it.`,
    cell: { sheet: "Loan", address: `G${row + 1}` },
  });
});

it("is known where a sheet was deleted", async () => {
  const row = await rowOf("Loan", PEAK);
  await change(({ worksheets }) => worksheets.getItem("Cover").delete());
  const found = typedOver(await foundWith("Loan", `C${row}`, 123));
  expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Loan", address: `C${row}` }]);
});

it("is told apart from another that stands beside it", async () => {
  await buildTemplate(second, terms);
  expect(await check()).toEqual([]);
  const row = await rowOf("Second Loan", PEAK);
  const found = typedOver(await foundWith("Second Loan", `C${row}`, 123));
  expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Second Loan", address: `C${row}` }]);
  const setting = `B${await rowOf("Second Settings", "Tolerance")}`;
  expect(await foundWith("Second Settings", setting, 1)).toEqual([
    {
      kind: "input outside its range",
      cell: { sheet: "Second Settings", address: setting },
      sentence: `'Second Settings'!${setting} is 1. Tolerance: give a number from 0 to 0.01.`,
    },
  ]);
});
