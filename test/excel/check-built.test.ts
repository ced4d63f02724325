import { buildTemplate } from "../../src/excel/build-template";
import { checkModel } from "../../src/excel/check/check-model";
import type { Finding } from "../../src/excel/check/finding";
import { goToCell } from "../../src/excel/check/go-to";
import { computeLease } from "../../src/templates/compute-lease";
import { deal, OpenWorkbook } from "./open-workbook";

/** One model, built once: each test changes it, and puts back what it changed. */

let book: OpenWorkbook;
beforeAll(async () => {
  book = new OpenWorkbook();
  await buildTemplate(computeLease, { deal: deal("spacex-anthropic"), scenario: "base" });
}, 60_000);
afterAll(() => book.close());
afterEach(async () => expect(await checkModel()).toEqual([]));

jest.setTimeout(30_000);

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
  const found = await checkModel();
  await book.type(address, held.formulas[0]?.[0], sheet);
  return found;
}

const typedOver = (found: readonly Finding[]) =>
  found.filter(({ kind }) => kind === "number over a formula");

const COST = "Cost a day, less what the tenant reimburses";

it("finds nothing in a model as it was built", async () => {
  expect(await checkModel()).toEqual([]);
});

it("finds a number typed over a formula, also where rows were inserted above", async () => {
  await change(({ worksheets }) => worksheets.getItem("Costs").getRange("6:7").insert("Down"));
  const row = await rowOf("Costs", COST);
  expect(typedOver(await foundWith("Costs", `C${row}`, 123))).toEqual([
    {
      kind: "number over a formula",
      cell: { sheet: "Costs", address: `C${row}` },
      sentence: expect.stringContaining(`Costs!C${row} holds 123 where the template has`),
    },
  ]);
  await change(({ worksheets }) => worksheets.getItem("Costs").getRange("6:7").delete("Up"));
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
  const row = await rowOf("Settings", "Difference that a check lets pass");
  expect(await foundWith("Settings", `B${row}`, -1)).toContainEqual({
    kind: "input outside its range",
    cell: { sheet: "Settings", address: `B${row}` },
    sentence: `Settings!B${row} holds -1. Difference that a check lets pass: give a number from 0 to 0.01.`,
  });
});

it("is known under other names of its sheets", async () => {
  const rename = (from: string, to: string) =>
    change(({ worksheets }) => {
      worksheets.getItem(from).name = to;
    });
  await rename("Costs", "My costs");
  await rename("Lease", "Contract");
  const row = await rowOf("My costs", COST);
  const [found] = typedOver(await foundWith("My costs", `C${row}`, 123));
  expect(found?.sentence).toContain(`'My costs'!C${row} holds 123`);
  await rename("Contract", "Lease");
  await rename("My costs", "Costs");
});

it.each([
  ["before the labels", "A:B", 2],
  ["before the values", "C:C", 1],
  ["among the periods", "H:I", 0],
])("is known where columns were inserted %s", async (_, columns, further) => {
  await change(({ worksheets }) => worksheets.getItem("Costs").getRange(columns).insert("Right"));
  expect(typedOver(await checkModel())).toEqual([]);
  const row = await rowOf("Costs", COST);
  const address = `${String.fromCharCode("C".charCodeAt(0) + further)}${row}`;
  const found = typedOver(await foundWith("Costs", address, 123));
  expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Costs", address }]);
  await change(({ worksheets }) => worksheets.getItem("Costs").getRange(columns).delete("Left"));
});

it("is looked at in hidden rows and on hidden sheets, and one is told where the cell is", async () => {
  const cell = { sheet: "Costs", address: `C${await rowOf("Costs", COST)}` };
  const hide = (hidden: boolean) =>
    change(({ worksheets }) => {
      worksheets.getItem("Costs").getRange(cell.address).getEntireRow().rowHidden = hidden;
    });
  const show = (visibility: "Visible" | "Hidden") =>
    change(({ worksheets }) => {
      worksheets.getItem("Inputs").activate();
      worksheets.getItem("Costs").visibility = visibility;
    });
  await hide(true);
  expect(typedOver(await foundWith(cell.sheet, cell.address, 123))[0]?.cell).toEqual(cell);
  expect(await goToCell(cell)).toBe(
    `Costs!${cell.address} is selected, but its row is hidden: unhide it to see it.`,
  );
  await show("Hidden");
  expect(typedOver(await foundWith(cell.sheet, cell.address, 123))[0]?.cell).toEqual(cell);
  await expect(goToCell(cell)).rejects.toThrow(
    "The sheet Costs is hidden. Nothing was changed. Unhide it in Excel, then go to the cell again.",
  );
  await show("Visible");
  await hide(false);
  expect(await goToCell(cell)).toBeUndefined();
});

it("says what stands in the way of a formula that fills several cells", async () => {
  const lease = await change(({ worksheets }) =>
    worksheets.getItem("Lease").getRange("A1:H40").load("formulas"),
  );
  const row = 1 + lease.formulas.findIndex((cells) => /LEASE\.PAYMENTS/.test(String(cells[4])));
  expect(row).toBeGreaterThan(1);
  await book.type(`H${row}`, 9, "Lease");
  const found = await checkModel();
  await change(({ worksheets }) =>
    worksheets.getItem("Lease").getRange(`H${row}`).clear("Contents"),
  );
  expect(found).toContainEqual({
    kind: "number over a formula",
    sentence: `Lease!H${row} holds 9, in the way of what Lease!E${row} fills. Clear it.`,
    cell: { sheet: "Lease", address: `H${row}` },
  });
});

it("is known where a sheet was deleted", async () => {
  const row = await rowOf("Costs", COST);
  await change(({ worksheets }) => worksheets.getItem("Cover").delete());
  const found = typedOver(await foundWith("Costs", `C${row}`, 123));
  expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "Costs", address: `C${row}` }]);
});
