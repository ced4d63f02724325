import { caseCellNames } from "../../src/deals/cases";
import { assumptionsOf } from "../../src/deals/resolve";
import { load, previewLoad } from "../../src/excel/load/load";
import { previewUndo, undoLoad } from "../../src/excel/load/undo";
import { HEAD_NAMES, type Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const anthropic = deal("spacex-anthropic");
const base: Terms = { deal: anthropic, scenario: "base" };
const other: Terms = { deal: deal("colossus-1"), scenario: "bear" };

/** With every difference ticked that the pane would tick. */
async function loadTerms(terms: Terms) {
  const preview = await previewLoad(terms);
  const ticked = preview.differences.filter(({ edited }) => !edited).map(({ name }) => name);
  return load(preview, new Set(ticked));
}

async function undo() {
  const preview = await previewUndo();
  if (preview) await undoLoad(preview);
  return preview;
}

describe("Loading into a workbook that has no inputs", () => {
  it("writes label, live value, cases, unit, standing and source, with a name an assumption", async () => {
    await loadTerms(base);
    const { names, row } = await book.run(async (context) => {
      const fee = context.workbook.names.getItem("MonthlyFee").getRange();
      const row = fee.getOffsetRange(0, -1).getResizedRange(0, 10).load("values");
      const { names } = context.workbook;
      names.load("items/name,items/formula");
      await context.sync();
      return { names: names.items, row: row.values[0] };
    });
    // The press on the S-1: $1.25bn a month.
    expect(row?.slice(0, 9)).toEqual([
      "Monthly fee at full capacity",
      ...new Array(6).fill(1_250_000_000),
      "$/month",
      "press",
    ]);
    expect(String(row?.[9])).toContain("S-1");
    expect(row?.[10]).toBe("Open");
    expect(names.map(({ name }) => name).sort()).toEqual(
      [
        ...HEAD_NAMES,
        ...assumptionsOf(anthropic).flatMap(({ name }) => [
          name,
          ...caseCellNames(name)
            .map(([, cell]) => cell)
            .filter((cell) => !HEAD_NAMES.includes(cell)),
        ]),
      ].sort(),
    );
    expect(new Set(names.map(({ formula }) => formula)).size).toBe(names.length);
  });

  it("costs two round trips, the preview's included", async () => {
    await loadTerms(base);
    expect(book.roundTrips).toBe(2);
  });

  it("can be undone: the workbook is as it was, names and settings too", async () => {
    await book.type("A1", "=1+1", "Sheet1");
    const before = await book.everything();
    await loadTerms(base);
    expect(await book.everything()).not.toEqual(before);
    await undo();
    expect(await book.everything()).toEqual(before);
    expect(await previewUndo()).toBeUndefined();
  });

  it("refuses where a sheet called Inputs is the user's own", async () => {
    await book.run(async (context) => {
      context.workbook.worksheets.add("Inputs").getRange("A1").values = [["Mine"]];
      await context.sync();
    });
    const before = await book.everything();
    await expect(previewLoad(base)).rejects.toThrow(
      "The workbook already has a sheet “Inputs” that Offtake did not create. The workbook is as it was. Rename that sheet, then load again.",
    );
    expect(await book.everything()).toEqual(before);
  });

  it("leaves a name alone that the workbook uses elsewhere, and says so", async () => {
    await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B3");
      cell.values = [[24]];
      context.workbook.names.add("TermMonths", cell);
      await context.sync();
    });
    const before = await book.everything();
    const preview = await previewLoad(base);
    expect(preview.elsewhere).toEqual([{ name: "TermMonths", refersTo: "=Sheet1!$B$3" }]);
    await load(preview, new Set());
    expect(await book.shown("TermMonths")).toBe(24);
    expect(await book.shown("MonthlyFee")).toBe(1_250_000_000);
    await undo();
    expect(await book.everything()).toEqual(before);
  });
});

describe("Text that Excel would parse", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "May 2026", "007", "TRUE", "'quoted"])(
    "%j is written as text, and comes back as it was",
    async (title) => {
      await loadTerms({ deal: { ...anthropic, title }, scenario: "base" });
      const read = () =>
        book.run(async (context) => {
          const cell = context.workbook.names.getItem("DealTitle").getRange();
          cell.load("values,valueTypes");
          await context.sync();
          return [cell.values[0]?.[0], cell.valueTypes[0]?.[0]];
        });
      expect(await read()).toEqual([title, "String"]);
      await loadTerms(other);
      await undo();
      expect(await read()).toEqual([title, "String"]);
    },
  );
});

describe("Loading over inputs", () => {
  beforeEach(async () => {
    await loadTerms(base);
  });

  it("lists what changes, old and new, and nothing else", async () => {
    const { differences } = await previewLoad(other);
    expect(differences.find(({ name }) => name === "ContractedMw")).toEqual({
      name: "ContractedMw",
      label: "Contracted power",
      kind: "changed",
      before: 500,
      after: 300,
      edited: false,
    });
    expect(differences.some(({ name }) => name === "TaxRate")).toBe(false);
    expect((await previewLoad(base)).differences).toEqual([]);
  });

  it("marks what the user edited, and formulas, and writes only what is ticked", async () => {
    await book.typeInto("ContractedMw", 400);
    await book.typeInto("TermMonths", "=2*24");
    const preview = await previewLoad(other);
    const edited = preview.differences.filter((one) => one.edited).map(({ name }) => name);
    expect(edited.sort()).toEqual(["ContractedMw", "TermMonths"]);

    const unticked = preview.differences.filter((one) => !one.edited).map(({ name }) => name);
    await load(preview, new Set(unticked));
    expect(await book.shown("ContractedMw")).toBe(400);
    expect(await book.held("BaseMonthlyFee")).not.toBe(1_250_000_000);
    expect(await book.shown("TermMonths")).toBe(48);

    const again = await previewLoad(other);
    expect(again.differences.map(({ name }) => name).sort()).toEqual([
      "ContractedMw",
      "TermMonths",
    ]);
    await load(again, new Set(["ContractedMw"]));
    expect(await book.shown("ContractedMw")).toBe(300);
    expect(await book.shown("TermMonths")).toBe(48);
  });

  it("knows its terms by the sheet where there is no record of a load, as in a file", async () => {
    await book.run(async (context) => {
      context.workbook.settings.getItem("Offtake.Loaded").delete();
      await context.sync();
    });
    await book.typeInto("RampShare", 0.4);
    const { differences, isSameDeal } = await previewLoad(base);
    expect(isSameDeal).toBe(true);
    expect(differences.filter(({ edited }) => edited).map(({ name }) => name)).toEqual([
      "RampShare",
    ]);
  });

  it("costs two round trips, the preview's included", async () => {
    book.roundTrips = 0;
    await loadTerms(other);
    expect(book.roundTrips).toBe(2);
  });

  it("can be undone, edits and formulas included", async () => {
    await book.typeInto("LockInDays", "=2*45");
    await book.type("AH3", "My note");
    const before = await book.everything();
    const preview = await previewLoad({ deal: deal("colossus-1"), scenario: "bear" });
    await load(preview, new Set(preview.differences.map(({ name }) => name)));
    expect(await book.held("BaseLockInDays")).not.toBe("=2*45");
    await undo();
    const after = await book.everything();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
    expect(after.settings["Offtake.Loaded"]).toEqual(before.settings["Offtake.Loaded"]);
  });

  it("says which inputs were edited since, before an undo takes the edits away", async () => {
    await loadTerms({ ...other, scenario: "base" });
    await book.typeInto("ContractedMw", 310);
    expect((await previewUndo())?.editedSince).toEqual(["ContractedMw"]);
  });

  it("finds its rows where the user moved them", async () => {
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Inputs");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Assumptions";
      await context.sync();
    });
    const before = await book.everything();
    expect((await previewLoad(base)).differences).toEqual([]);
    await loadTerms(other);
    expect(await book.shown("ContractedMw")).toBe(300);
    await undo();
    expect((await book.everything()).sheets).toEqual(before.sheets);
  });

  it("says what is there no more when the sheet was deleted, and loads anew", async () => {
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").delete();
      await context.sync();
    });
    const preview = await previewUndo();
    if (!preview) throw new Error("no undo");
    await expect(undoLoad(preview)).rejects.toThrow(
      "The Inputs sheet was deleted, so there is nothing to restore. The workbook is as it was. Load the deal again.",
    );
    await loadTerms(base);
    expect(await book.shown("MonthlyFee")).toBe(1_250_000_000);
  });

  it("takes itself back where the sheet was changed while the list was open", async () => {
    const preview = await previewLoad(other);
    await book.typeInto("TermMonths", 48);
    const before = await book.everything();
    await expect(load(preview, new Set(["ContractedMw"]))).rejects.toThrow(
      "Inputs changed while you were reviewing.",
    );
    expect((await book.everything()).sheets).toEqual(before.sheets);
    expect(await book.shown("TermMonths")).toBe(48);
  });
});

describe("A request that fails midway", () => {
  /** Where to cut: the first action, some in the middle, the last ones. */
  const CUTS = [0, 1, 2, 5, 20, 60, 200];

  it.each(CUTS)("after %i actions leaves a workbook without inputs as it was", async (most) => {
    await book.type("A1", "=1+1", "Sheet1");
    const before = await book.everything();
    const preview = await previewLoad(base);
    book.cut(most);
    await expect(load(preview, new Set())).rejects.toThrow("The workbook is as it was.");
    expect(await book.everything()).toEqual(before);
  });

  it.each(CUTS.slice(0, 5))("after %i actions leaves loaded inputs as they were", async (most) => {
    await loadTerms(base);
    await book.typeInto("RampShare", "=1/3");
    const before = await book.everything();
    const preview = await previewLoad({ deal: deal("colossus-1"), scenario: "bull" });
    book.cut(most);
    await expect(
      load(preview, new Set(preview.differences.map(({ name }) => name))),
    ).rejects.toThrow("The workbook is as it was.");
    expect(await book.everything()).toEqual(before);
  });
});
