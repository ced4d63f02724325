import { buildTemplate } from "../../src/excel/build/build";
import { checkModel } from "../../src/excel/check/check-model";
import { acceptLoad, startLoad } from "../../src/excel/load/actions";
import { load, type Preview, previewLoad } from "../../src/excel/load/load";
import { previewUndo, undoLoad } from "../../src/excel/load/undo";
import type { Terms } from "../../src/templates/inputs-sheet";
import { computeLease } from "../../src/templates/models/compute-lease";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

/** What stays true of the inputs, whatever is typed, switched, loaded and moved. */

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const terms = (id: string, scenario = "base"): Terms => ({ deal: deal(id), scenario });
const anthropic = terms("spacex-anthropic");

/** With every change ticked that the pane would tick. */
async function loadTerms(wanted: Terms) {
  const asked = await startLoad(wanted);
  if (asked.is === "done") return asked.loaded;
  const { preview } = asked;
  const ticked = preview.differences.filter((one) => !(one.edited && preview.isSameDeal));
  return acceptLoad(preview, new Set(ticked.map(({ name }) => name)));
}

/** A row of the sheet by the name of its live cell, under the heads of its columns. */
async function row(name: string): Promise<Record<string, unknown>> {
  return book.run(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange().load("rowIndex");
    const used = context.workbook.worksheets.getItem("Inputs").getUsedRange(true);
    used.load("values,rowIndex");
    await context.sync();
    const heads = used.values.find((cells) => cells.includes("As loaded")) ?? [];
    const cells = used.values[cell.rowIndex - used.rowIndex] ?? [];
    return Object.fromEntries(heads.map((head, i) => [head, cells[i]]));
  });
}

const shown = (name: string) => book.shown(name);

async function coverLines(): Promise<unknown[]> {
  return book.run(async (context) => {
    const cover = context.workbook.worksheets.getItem("Cover").getUsedRange(true).load("values");
    await context.sync();
    return cover.values.flat();
  });
}

describe("A case", () => {
  beforeEach(async () => {
    await loadTerms(anthropic);
  });

  it("is switched by its cell alone, and so is its reading of the exit clause", async () => {
    await book.typeInto("Scenario", "bull");
    expect(await shown("RampShare")).toBe(1);
    expect(await shown("LockInDays")).toBe(180);
    expect(await shown("InputsTerms")).toBe(
      "spacex-anthropic@1, bull case, 180 days firm, then 90 days' notice",
    );
    expect(await row("LockInDays")).toMatchObject({ "As loaded": 180, Standing: "press" });
    await book.typeInto("Scenario", "own");
    expect(await shown("RampShare")).toBe(0.5);
    await book.typeInto("ExitReading", "90 days from day one");
    expect([await shown("LockInMonths"), await shown("ExitReading")]).toEqual([
      0,
      "90 days from day one",
    ]);
    // The reading is the library's, though the case had another.
    expect(await row("LockInMonths")).toMatchObject({ Standing: "press" });
    expect(await shown("EditedInputs")).toBe(0);
  });

  it("follows the base until it says something else (C2)", async () => {
    await book.typeInto("MonthlyFee", 1e9);
    expect([await shown("BearMonthlyFee"), await shown("BullMonthlyFee")]).toEqual([1e9, 1e9]);
    await book.typeInto("BearMonthlyFee", 0.5e9);
    expect([await shown("BearMonthlyFee"), await shown("BaseMonthlyFee")]).toEqual([0.5e9, 1e9]);
  });

  it("is written by the pane as one cell, and edits survive it (C3)", async () => {
    await book.typeInto("MonthlyFee", 1e9);
    const before = await book.everything();
    const asked = await startLoad(terms("spacex-anthropic", "bull"));
    expect(asked).toMatchObject({ is: "done", loaded: { kept: ["Monthly fee at full capacity"] } });
    const after = await book.everything();
    const cells = (image: typeof before) => image.sheets.flatMap(({ cells = [] }) => cells).flat();
    const changed = cells(after).filter(
      (cell, i) => cell !== cells(before)[i] && !String(cell).startsWith("="),
    );
    expect(changed).toEqual(["bull"]);
    expect([await shown("MonthlyFee"), await shown("RampShare")]).toEqual([1e9, 1]);
  });
});

describe("A number that is typed over another", () => {
  beforeEach(async () => {
    await loadTerms(anthropic);
  });

  it("is the user's: standing, source, title and parties say so, until it is put back (C4)", async () => {
    await book.typeInto("MonthlyFee", 1e9);
    const yours = await row("MonthlyFee");
    expect(yours).toMatchObject({ Live: 1e9, "As loaded": 1.25e9, Standing: "yours" });
    expect(yours["Source, or why it is assumed"]).toMatch(/^instead of press: RelveHQ/);
    expect(await shown("InputsTitle")).toMatch(/\(1 input edited\)$/);
    expect(await row("Lessee")).toMatchObject({ Standing: "1 input edited" });
    await book.typeInto("TermMonths", 48);
    expect(await shown("InputsTitle")).toMatch(/\(2 inputs edited\)$/);
    await book.typeInto("MonthlyFee", 1.25e9);
    await book.typeInto("TermMonths", 37);
    expect(await row("MonthlyFee")).toMatchObject({ Standing: "press" });
    expect(await shown("InputsTitle")).toBe(anthropic.deal.title);
  });

  it("is counted in another case too, where the live one stays what it was", async () => {
    await book.typeInto("BearRampShare", 0.25);
    expect(await row("RampShare")).toMatchObject({ Live: 0.5, Standing: "assumed" });
    expect(await shown("EditedInputs")).toBe(1);
    await book.typeInto("Scenario", "bear");
    expect(await row("RampShare")).toMatchObject({ Live: 0.25, "As loaded": 0, Standing: "yours" });
  });

  it("changes the words of the reading with it (C22)", async () => {
    await book.typeInto("Scenario", "bull");
    await book.typeInto("LockInDays", 60);
    expect(await shown("ExitReading")).toBe(
      "0 months and 60 days of lock-in, then 90 days' notice",
    );
    expect(await row("ExitReading")).toMatchObject({ Standing: "yours" });
    await book.typeInto("LockInDays", 180);
    expect(await shown("ExitReading")).toBe("180 days firm, then 90 days' notice");
  });

  it("over a live cell is what Check and a check row find first", async () => {
    await book.run(async (context) => {
      context.workbook.names.getItem("MonthlyFee").getRange().values = [[1e9]];
      await context.sync();
    });
    expect(await shown("InputsTypedOver")).toBe(1);
    const [first] = await checkModel();
    expect(first).toMatchObject({ kind: "formula of the inputs" });
    expect(first?.sentence).toMatch(
      /^Inputs!B7: the live value of Monthly fee at full capacity was overwritten with 1000000000\./,
    );
    // A load puts the formula back.
    await loadTerms(terms("colossus-1"));
    expect(await shown("InputsTypedOver")).toBe(0);
  });
});

describe("Loading another deal", () => {
  it("replaces what was edited, unless it is unticked, and names what is kept (C3)", async () => {
    await loadTerms(anthropic);
    await book.typeInto("MonthlyFee", 1e9);
    await book.typeInto("TermMonths", 48);
    const preview = await previewLoad(terms("colossus-1"));
    expect(preview.isSameDeal).toBe(false);
    const all = preview.differences.map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(["MonthlyFee", "TermMonths"]));
    const loaded = await load(preview, new Set(all.filter((name) => name !== "TermMonths")));
    expect(loaded.kept).toEqual(["Term"]);
    const fee = deal("colossus-1").assumptions.find(({ name }) => name === "MonthlyFee");
    expect(await row("MonthlyFee")).toMatchObject({ Live: fee?.value, Standing: fee?.standing });
    expect(await row("TermMonths")).toMatchObject({ Live: 48, Standing: "yours" });
    expect(await shown("InputsTitle")).toBe(`${deal("colossus-1").title} (1 input edited)`);
  });

  it("leaves each input as a direct load does, also those that it lacks (C15)", async () => {
    const [first, second] = [terms("hut8-fluidstack"), terms("coreweave-meta-2026")];
    await loadTerms(first);
    await loadTerms(second);
    const inputs = async (names: readonly string[]) =>
      Promise.all(names.map(async (name) => [name, await row(name)]));
    const lacks = first.deal.assumptions
      .map(({ name }) => name)
      .filter((name) => !second.deal.assumptions.some((one) => one.name === name));
    expect(lacks.length).toBeGreaterThan(0);
    const names = second.deal.assumptions.map(({ name }) => name);
    const there = await inputs([...names, "ContractedMw"]);
    const { names: onSheet } = await book.everything();
    const over = lacks.filter((name) => onSheet[name] !== undefined);
    const rows = Object.fromEntries(await inputs(over));
    book.close();
    book = new OpenWorkbook();
    await loadTerms(second);
    expect(there).toEqual(await inputs([...names, "ContractedMw"]));
    const { names: direct } = await book.everything();
    for (const name of over) {
      if (direct[name] !== undefined) expect(rows[name]).toEqual(await row(name));
      else
        expect(rows[name]).toMatchObject({
          Live: "",
          Bear: "",
          Base: "",
          Bull: "",
          Own: "",
          "As loaded": "",
          Standing: "",
          "Source, or why it is assumed": "",
        });
    }
    expect(await shown("EditedInputs")).toBe(0);
  });

  it("writes nothing where nothing is ticked (C16)", async () => {
    await loadTerms(anthropic);
    const before = await book.everything();
    const preview = await previewLoad(terms("colossus-1"));
    expect(await load(preview, new Set())).toMatchObject({ changed: 0 });
    expect(await book.everything()).toEqual(before);
  });

  it.each([["B:B"], ["H:I"], ["K:K"]])(
    "finds its columns where %s was inserted (C17)",
    async (inserted) => {
      await loadTerms(anthropic);
      await book.run(async (context) => {
        context.workbook.worksheets.getItem("Inputs").getRange(inserted).insert("Right");
        await context.sync();
      });
      await loadTerms(terms("colossus-1"));
      const fee = deal("colossus-1").assumptions.find(({ name }) => name === "MonthlyFee");
      expect(await row("MonthlyFee")).toMatchObject({
        Input: "Monthly fee at full capacity",
        Live: fee?.value,
        "As loaded": fee?.value,
        Unit: "$/month",
        Standing: fee?.standing,
      });
      expect(await shown("InputsTitle")).toBe(deal("colossus-1").title);
      expect([await shown("InputsTypedOver"), await shown("InputsMisnamed")]).toEqual([0, 0]);
      const undo = await previewUndo();
      if (undo) await undoLoad(undo);
      expect(await row("MonthlyFee")).toMatchObject({ Live: 1.25e9, Standing: "press" });
      expect(await shown("InputsTitle")).toBe(anthropic.deal.title);
    },
  );

  it("refuses where a column has lost its head, and changes nothing (C17)", async () => {
    await loadTerms(anthropic);
    await book.type("H5", "Units");
    const before = await book.everything();
    await expect(previewLoad(terms("colossus-1"))).rejects.toThrow(
      "Inputs has no column “Unit”, so Offtake cannot tell where its values belong. The workbook is as it was.",
    );
    expect(await book.everything()).toEqual(before);
  });

  it("gives a name back to its row (C18)", async () => {
    await loadTerms(anthropic);
    await book.run(async (context) => {
      context.workbook.names.getItem("NoticeDays").delete();
      await context.sync();
    });
    const [first] = await checkModel();
    expect(first?.sentence).toMatch(
      /^The name NoticeDays is not defined; it is the name of Inputs!B\d+\. Load the deal again/,
    );
    await loadTerms(terms("colossus-1"));
    const { sheets } = await book.everything();
    const labels = sheets.flatMap(({ cells = [] }) => cells.map((cells) => cells[0]));
    expect(labels.filter((label) => label === "Notice period")).toHaveLength(1);
    expect(await shown("NoticeDays")).toBe(await shown("BaseNoticeDays"));
  });
});

describe("A model on the inputs", () => {
  it("is refused where it would read a cell of the user's own (D1)", async () => {
    await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A2");
      cell.values = [[12]];
      context.workbook.names.add("MonthlyFee", cell);
      await context.sync();
    });
    const before = await book.everything();
    await expect(buildTemplate(computeLease, anthropic)).rejects.toThrow(
      "The workbook uses the name MonthlyFee for Sheet1!$A$2, so Compute lease would calculate with that cell. The workbook is as it was.",
    );
    expect(await book.everything()).toEqual(before);
  });

  it("follows an edit in its weighted value (C2), and says what it is of", async () => {
    await buildTemplate(computeLease, anthropic);
    const before = Number(await shown("WeightedNpvStays"));
    await book.typeInto("MonthlyFee", 1e9);
    // A fifth less fee in every case: less value in each, and so in what they come to.
    expect(Number(await shown("WeightedNpvStays"))).toBeLessThan(before - 1e9);
    expect(await shown("HeadlineValue")).toBeCloseTo(36e9, 0);
    expect(await shown("ChecksFailed")).toBe(0);
    expect(await coverLines()).toEqual(
      expect.arrayContaining([`${anthropic.deal.title} (1 input edited)`]),
    );
    await book.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.getItem("MonthlyFee").delete();
      names.add("MonthlyFee", worksheets.getItem("Sheet1").getRange("A2"));
      await context.sync();
    });
    expect(await shown("InputsMisnamed")).toBe(1);
    expect(Number(await shown("ChecksFailed"))).toBeGreaterThan(0);
  });

  it("is bound again where the sheet was deleted and loaded anew (C21)", async () => {
    await buildTemplate(madeUp, anthropic);
    const before = await shown("AllFees");
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").delete();
      await context.sync();
    });
    await loadTerms(anthropic);
    expect(await coverLines()).toEqual(expect.arrayContaining([anthropic.deal.title]));
    expect([await shown("AllFees"), await shown("ChecksFailed")]).toEqual([before, 0]);
  });
});

test("a preview says when the deal is the one that is loaded", async () => {
  await loadTerms(anthropic);
  const preview: Preview = await previewLoad(anthropic);
  expect([preview.isSameDeal, preview.isSwitch, preview.differences]).toEqual([true, false, []]);
});
