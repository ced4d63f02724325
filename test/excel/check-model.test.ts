import { buildTemplate } from "../../src/excel/build-template";
import { checkModel } from "../../src/excel/check/check-model";
import { goToCell, repairFormulas } from "../../src/excel/check/repair";
import { load, previewLoad } from "../../src/excel/load-deal";
import { computeLease } from "../../src/templates/compute-lease";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const kinds = async () => (await checkModel()).map(({ kind }) => kind);

/** The address in the row of a label, so many columns to its right. */
async function cellBeside(sheet: string, label: string, columns: number): Promise<string> {
  return book.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    const row = used.values.findIndex(([first]) => first === label);
    if (row === -1) throw new Error(`${sheet} has no row ${label}.`);
    return `${String.fromCharCode(65 + columns)}${row + 1}`;
  });
}

describe("Checking a model", () => {
  it("finds nothing in an empty workbook, nor in a template as it was built", async () => {
    expect(await checkModel()).toEqual([]);
    await buildTemplate(computeLease, base);
    expect(await checkModel()).toEqual([]);
  }, 60_000);

  it("finds an input outside its range, and says what it may be", async () => {
    await load(await previewLoad(base), new Set());
    await book.typeInto("RampShare", 1.5);
    await book.typeInto("TermMonths", "long");
    const findings = await checkModel();
    expect(findings.map(({ kind }) => kind)).toEqual([
      "input outside its range",
      "input outside its range",
    ]);
    expect(findings.map(({ sentence }) => sentence).join(" ")).toMatch(
      /Inputs!B\d+ holds long\. Term: give a whole number from 1 to 1200\./,
    );
  });

  it("finds names whose cells were deleted, and inputs that nobody names", async () => {
    await load(await previewLoad(base), new Set());
    await book.type("A1", "=MonthlyFee*2", "Sheet1");
    await book.run(async (context) => {
      context.workbook.names.getItem("MonthlyFee").delete();
      await context.sync();
    });
    expect(await checkModel()).toContainEqual({
      kind: "broken or missing name",
      sentence:
        "Sheet1!A1 asks for MonthlyFee, which is no name in this workbook. Load a deal that has it.",
      cell: { sheet: "Sheet1", address: "A1" },
    });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").delete();
      await context.sync();
    });
    expect((await checkModel()).map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining("The name TermMonths points to a cell that was deleted."),
    );
  });

  it("finds a number typed over a template's formula, also where rows were inserted above", async () => {
    await buildTemplate(computeLease, base);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Costs").getRange("6:7").insert("Down");
      await context.sync();
    });
    const address = await cellBeside("Costs", "Cost a day, less what the tenant reimburses", 2);
    expect(address).toBe("C9");
    await book.type(address, 123, "Costs");
    expect(await checkModel()).toContainEqual(
      expect.objectContaining({
        kind: "number over a formula",
        cell: { sheet: "Costs", address },
        sentence: expect.stringContaining(`Costs!${address} holds 123 where the template has`),
      }),
    );
  }, 60_000);

  it("finds a check that does not hold", async () => {
    await buildTemplate(computeLease, base);
    const failed = await book.run(async (context) => {
      const total = context.workbook.names.getItem("ChecksFailed").getRange().load("rowIndex");
      await context.sync();
      // The check just above the total.
      const check = total.getOffsetRange(-1, 0);
      check.values = [[1]];
      check.load("address");
      await context.sync();
      return check.address;
    });
    expect(await checkModel()).toContainEqual(
      expect.objectContaining({
        kind: "failing check",
        sentence: expect.stringContaining(`${failed}:`),
      }),
    );
  }, 60_000);

  it("finds terms that this library does not have", async () => {
    await load(await previewLoad(base), new Set());
    await book.run(async (context) => {
      const { settings } = context.workbook;
      const loaded = settings.getItem("Offtake.Loaded").load("value");
      await context.sync();
      settings.add("Offtake.Loaded", { ...loaded.value, deal: "spacex-anthropic@0" });
      await context.sync();
    });
    expect((await checkModel()).map(({ sentence }) => sentence)).toEqual([
      "The inputs are of spacex-anthropic@0; there is spacex-anthropic@1. Load it to see what changed.",
    ]);
  });
});

describe("A formula that lost its function", () => {
  it("is found, and entered again", async () => {
    await book.type("A1", "=_xldudf_OFFTAKE_LEASE_TCV(100, 36)", "Sheet1");
    expect(await kinds()).toEqual(["formula without its function"]);
    expect(await repairFormulas()).toBe(1);
    expect(await kinds()).toEqual([]);
    const values = await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[3_600]]);
  });
});

it("goes to the cell", async () => {
  await load(await previewLoad(base), new Set());
  await goToCell({ sheet: "Sheet1", address: "C7" });
  const selected = await book.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Sheet1!C7");
});
