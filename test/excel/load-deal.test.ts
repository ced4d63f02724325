import { caseInputs } from "../../src/deals/cases";
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
const bull: Terms = { deal: anthropic, scenario: "bull" };

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
  it("writes label, value, unit, standing and source, with a name an assumption", async () => {
    await loadTerms(base);
    const { names, row } = await book.run(async (context) => {
      const fee = context.workbook.names.getItem("MonthlyFee").getRange();
      const row = fee.getOffsetRange(0, -1).getResizedRange(0, 4).load("values");
      const { names } = context.workbook;
      names.load("items/name,items/formula");
      await context.sync();
      return { names: names.items, row: row.values[0] };
    });
    // The press on the S-1: $1.25bn a month.
    expect(row?.slice(0, 4)).toEqual([
      "Monthly fee at full capacity",
      1_250_000_000,
      "$/month",
      "press",
    ]);
    expect(String(row?.[4])).toContain("S-1");
    expect(names.map(({ name }) => name).sort()).toEqual(
      [
        ...HEAD_NAMES,
        ...[...assumptionsOf(anthropic), ...caseInputs(anthropic)].map(({ name }) => name),
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
    expect(await book.held("TermMonths")).toBe(24);
    expect(await book.held("MonthlyFee")).toBe(1_250_000_000);
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
          const cell = context.workbook.worksheets.getItem("Inputs").getRange("A1");
          cell.load("values,valueTypes");
          await context.sync();
          return [cell.values[0]?.[0], cell.valueTypes[0]?.[0]];
        });
      expect(await read()).toEqual([title, "String"]);
      await loadTerms(bull);
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
    const { differences } = await previewLoad(bull);
    const share = differences.find(({ name }) => name === "RampShare");
    expect(share).toEqual({
      name: "RampShare",
      label: "Ramp fee, % of full fee",
      kind: "changed",
      before: 0.5,
      after: 1,
      edited: false,
    });
    expect(differences.find(({ name }) => name === "LockInDays")).toMatchObject({
      before: 0,
      after: 180,
    });
    expect(differences.some(({ name }) => name === "MonthlyFee")).toBe(false);
    expect((await previewLoad(base)).differences).toEqual([]);
  });

  it("marks what the user edited, and formulas, and writes them only when ticked", async () => {
    await book.typeInto("RampShare", 0.4);
    await book.typeInto("LockInDays", "=2*45");
    const preview = await previewLoad(bull);
    const edited = preview.differences.filter((one) => one.edited).map(({ name }) => name);
    expect(edited.sort()).toEqual(["LockInDays", "RampShare"]);

    const unticked = preview.differences.filter((one) => !one.edited).map(({ name }) => name);
    await load(preview, new Set(unticked));
    expect(await book.held("RampShare")).toBe(0.4);
    expect(await book.held("LockInDays")).toBe("=2*45");
    expect(await book.held("RelettingShare")).toBe(0.75);

    const again = await previewLoad(bull);
    expect(again.differences.map(({ name }) => name).sort()).toEqual(["LockInDays", "RampShare"]);
    await load(again, new Set(["RampShare"]));
    expect(await book.held("RampShare")).toBe(1);
    expect(await book.held("LockInDays")).toBe("=2*45");
  });

  it("knows its terms by the sheet where there is no record of a load, as in a file", async () => {
    await book.run(async (context) => {
      context.workbook.settings.getItem("Offtake.Loaded").delete();
      await context.sync();
    });
    await book.typeInto("RampShare", 0.4);
    const { differences } = await previewLoad(bull);
    expect(differences.filter(({ edited }) => edited).map(({ name }) => name)).toEqual([
      "RampShare",
    ]);
  });

  it("keeps an edit that equals no term, also where the new deal has the same value as the old", async () => {
    await book.typeInto("MonthlyFee", 1_000_000_000);
    const { differences } = await previewLoad(bull);
    expect(differences.find(({ name }) => name === "MonthlyFee")).toMatchObject({
      before: 1_000_000_000,
      after: 1_250_000_000,
      edited: true,
    });
  });

  it("costs two round trips, the preview's included", async () => {
    book.roundTrips = 0;
    await loadTerms(bull);
    expect(book.roundTrips).toBe(2);
  });

  it("can be undone, edits and formulas included", async () => {
    await book.typeInto("LockInDays", "=2*45");
    await book.type("G3", "My note");
    const before = await book.everything();
    const preview = await previewLoad({ deal: deal("colossus-1"), scenario: "bear" });
    await load(preview, new Set(preview.differences.map(({ name }) => name)));
    expect(await book.held("LockInDays")).not.toBe("=2*45");
    await undo();
    const after = await book.everything();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
    expect(after.settings["Offtake.Loaded"]).toEqual(before.settings["Offtake.Loaded"]);
  });

  it("says which inputs were edited since, before an undo takes the edits away", async () => {
    await loadTerms(bull);
    await book.typeInto("RampShare", 0.9);
    expect((await previewUndo())?.editedSince).toEqual(["RampShare"]);
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
    await loadTerms(bull);
    expect(await book.held("RampShare")).toBe(1);
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
    expect(await book.held("MonthlyFee")).toBe(1_250_000_000);
  });

  it("takes itself back where the sheet was changed while the list was open", async () => {
    const preview = await previewLoad(bull);
    await book.typeInto("TermMonths", 48);
    const before = await book.everything();
    await expect(load(preview, new Set(["RampShare"]))).rejects.toThrow(
      "Inputs changed while you were reviewing.",
    );
    expect((await book.everything()).sheets).toEqual(before.sheets);
    expect(await book.held("TermMonths")).toBe(48);
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
