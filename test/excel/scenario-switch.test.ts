import { saveInputs } from "../../src/excel/inputs/save";
import { loadedStatus } from "../../src/excel/inputs/status";
import { load, previewLoad } from "../../src/excel/load/load";
import { previewUndo, undoLoad } from "../../src/excel/load/undo";
import { isBusy } from "../../src/excel/request/queue";
import type { ScenarioChange } from "../../src/excel/scenario/switch";
import { watchScenario } from "../../src/excel/scenario/watch";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };

let book: OpenWorkbook;
let told: ScenarioChange[];
beforeEach(async () => {
  book = new OpenWorkbook();
  told = [];
  await watchScenario((switched) => told.push(switched));
  await load(await previewLoad(base), new Set());
});
afterEach(() => book.close());

/** As a user types, not as the add-in writes. */
function userTypes(address: string, value: string | number): void {
  book.office.engine.set("Inputs", address, [[{ value }]]);
}

async function until(count: number): Promise<void> {
  for (let tries = 0; told.length < count && tries < 2000; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

/** Whatever was to begin has begun, and has ended. */
async function quiet(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 300));
  while (isBusy());
}

describe("The scenario's cell", () => {
  it("loads the case that is chosen in it, with that case's reading", async () => {
    expect(await book.held("Scenario")).toBe("base");
    userTypes("B3", "Bull");
    await until(1);
    expect(told[0]?.failed).toBe(false);
    expect(told[0]?.message).toMatch(
      /^The bull case was chosen in the sheet: \d+ values loaded\.$/,
    );
    expect(await book.held("RampShare")).toBe(1);
    expect(await book.held("LockInDays")).toBe(180);
    expect(await book.held("Scenario")).toBe("bull");
    expect((await loadedStatus()).loaded?.scenario).toBe("bull");
  });

  it("keeps what the user edited, and says so", async () => {
    userTypes("B12", 0.4);
    userTypes("B3", "bull");
    await until(1);
    expect(told[0]?.message).toContain("1 edited input was kept.");
    expect(await book.held("RampShare")).toBe(0.4);
    expect(await book.held("LockInDays")).toBe(180);
  });

  it("is found where rows were inserted above it", async () => {
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").getRange("1:2").insert("Down");
      await context.sync();
    });
    userTypes("B5", "bear");
    await until(1);
    expect(await book.held("RampShare")).toBe(0);
  });

  it("does nothing for other cells, nor for what is loaded", async () => {
    await quiet();
    const before = book.roundTrips;
    userTypes("B6", 1);
    userTypes("G40", "bull");
    await quiet();
    // Where the cell stands is asked once.
    expect(book.roundTrips - before).toBeLessThanOrEqual(1);
    userTypes("B3", "base");
    await quiet();
    expect(told).toEqual([]);
    expect(await book.held("RampShare")).toBe(0.5);
  });

  it("is set by a load of another case, which is no switch", async () => {
    const preview = await previewLoad({ ...base, scenario: "bear" });
    await load(preview, new Set(preview.differences.map(({ name }) => name)));
    await quiet();
    expect(await book.held("Scenario")).toBe("bear");
    expect(told).toEqual([]);
  });

  it.each([
    ["sideways", "“sideways” is"],
    ["", "A blank is"],
  ])("says base again after %j, with one sentence", async (word, said) => {
    userTypes("B3", word);
    await until(1);
    expect(told).toEqual([
      {
        message: `${said} not a case of SpaceX–Anthropic, as reported from the S-1, so the cell shows base again. Enter bear, base, bull.`,
        failed: true,
      },
    ]);
    expect(await book.held("Scenario")).toBe("base");
    expect(await book.held("RampShare")).toBe(0.5);
  });

  it("takes back the case with all else when the switch is undone", async () => {
    const before = (await book.everything()).sheets;
    userTypes("B3", "bull");
    await until(1);
    const undo = await previewUndo();
    expect(undo?.editedSince).toEqual([]);
    if (undo) await undoLoad(undo);
    expect((await book.everything()).sheets).toEqual(before);
    await quiet();
    expect(told).toHaveLength(1);
    expect((await loadedStatus()).loaded?.scenario).toBe("base");
    userTypes("B3", "bull");
    await until(2);
    expect(told[1]?.failed).toBe(false);
  });

  it("is noticed when it comes in with a block of cells, or by a formula elsewhere", async () => {
    book.office.engine.set("Inputs", "A2", [
      [{ value: "My line" }, { value: "" }],
      [{ value: "Scenario" }, { value: "bear" }],
    ]);
    await until(1);
    expect(await book.held("RampShare")).toBe(0);
    book.office.engine.set("Inputs", "B3", [[{ formula: '=IF(Sheet1!A1=1,"bull","base")' }]]);
    await until(2);
    expect(await book.held("RampShare")).toBe(0.5);
    book.office.engine.set("Sheet1", "A1", [[{ value: 1 }]]);
    await until(3);
    expect(await book.held("RampShare")).toBe(1);
    expect(await book.held("Scenario")).toBe('=IF(Sheet1!A1=1,"bull","base")');
    expect(told.map(({ failed }) => failed)).toEqual([false, false, false]);
  });

  it("takes the last of several words typed in haste", async () => {
    userTypes("B3", "bull");
    await new Promise((resolve) => setTimeout(resolve, 20));
    userTypes("B3", "bear");
    await until(1);
    await quiet();
    expect(await book.held("Scenario")).toBe("bear");
    expect(await book.held("RampShare")).toBe(0);
    expect(told.every(({ failed }) => !failed)).toBe(true);
  });

  it("switches a deal of the user's own between its cases", async () => {
    await book.typeInto("MonthlyFee", 1_000_000_000);
    const deal = await saveInputs("My lease");
    const preview = await previewLoad({ deal, scenario: "base" });
    await load(preview, new Set(preview.differences.map(({ name }) => name)));
    userTypes("B3", "bull");
    await until(1);
    expect(await book.held("MonthlyFee")).toBe(1_000_000_000);
    expect(await book.held("RampShare")).toBe(1);
    expect((await loadedStatus()).loaded).toEqual({ title: "My lease", scenario: "bull" });
  });

  it("says again what is loaded where a switch fails midway", async () => {
    const before = (await book.everything()).sheets;
    const requests = book.roundTrips;
    // Asked where the cell is, what it says, and for the list of changes; then the load breaks.
    userTypes("B3", "bull");
    book.cut(undefined, undefined, undefined, 12);
    await until(1);
    expect(told[0]).toMatchObject({ failed: true });
    expect(told[0]?.message).toContain("The workbook is as it was.");
    expect(book.roundTrips - requests).toBeGreaterThan(4);
    expect((await book.everything()).sheets).toEqual(before);
  });

  it("waits while a cell is edited, as right after the choice", async () => {
    const run = book.office.host.run.bind(book.office.host);
    let refusals = 0;
    const busy = jest.spyOn(book.office.host, "run").mockImplementation(async (batch) => {
      if (book.office.host.isHousekeeping(batch) || refusals-- <= 0) return run(batch);
      return {
        Results: [],
        Error: { Code: "InvalidOperationInCellEditMode", Message: "Excel is busy.", Location: "" },
      };
    });

    userTypes("B3", "bear");
    await until(1);
    refusals = 2;
    userTypes("B3", "bull");
    await until(2);
    busy.mockRestore();
    expect(told.map(({ failed }) => failed)).toEqual([false, false]);
    expect(await book.held("RampShare")).toBe(1);
  });
});
