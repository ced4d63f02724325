import { load, previewLoad } from "../../src/excel/load-deal";
import { loadedStatus } from "../../src/excel/loaded-status";
import type { Switched } from "../../src/excel/scenario-switch";
import { watchScenario } from "../../src/excel/watch-scenario";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };

let book: OpenWorkbook;
let told: Switched[];
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
  for (let tries = 0; told.length < count && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 300));

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

  it("does nothing for a word that is no case, nor for other cells, nor for what is loaded", async () => {
    await quiet();
    const before = book.roundTrips;
    userTypes("B6", 1);
    userTypes("G40", "bull");
    await quiet();
    // Where the cell stands is asked once.
    expect(book.roundTrips - before).toBeLessThanOrEqual(1);
    userTypes("B3", "sideways");
    await quiet();
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
});
