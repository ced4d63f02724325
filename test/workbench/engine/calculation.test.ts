import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { WorkbookContent } from "../../../src/workbench/engine/content";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";
import type { Progress } from "../../../src/workbench/engine/progress";

/** Edits that come while the engine calculates: they are calculated after it. */

let engine: Engine;
beforeEach(() => {
  engine = createNodeEngine([]);
});
afterEach(() => engine.dispose());

const ROWS = 2000;
const NO_FORMULAS = {
  totalFormulasToCalculate: 0,
  completedFormulasCount: 0,
  totalArrayFormulasToCalculate: 0,
  completedArrayFormulasCount: 0,
  formulaCycleIndex: 0,
};
const wait = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/** A1 is an input, and each row rests on it: B1 = A1 + 1, B2 = B1 + 1, … */
function chain() {
  const rows = Array.from({ length: ROWS }, (_, i): [string, { formula: string }] => [
    `B${i + 1}`,
    { formula: i === 0 ? "=A1+1" : `=B${i}+1` },
  ]);
  return { sheets: [{ name: "Sheet1", cells: { A1: { value: 0 }, ...Object.fromEntries(rows) } }] };
}

// From where edits are gathered, over where formulas are put in order, to where they are calculated.
test.each([0, 90, 105, 120, 140, 170, 200])(
  "an edit %i ms after another is in the values as soon as they are settled",
  async (milliseconds) => {
    engine.load(chain());
    await engine.settle();
    engine.set("Sheet1", "A1", [[{ value: 1 }]]);
    await wait(milliseconds);
    engine.set("Sheet1", "A1", [[{ value: 10 }]]);
    engine.set("Sheet1", "C1", [[{ formula: "=A1*2" }]]);
    await engine.settle();
    expect(engine.read("Sheet1", `B${ROWS}`)).toEqual([[10 + ROWS]]);
    expect(engine.read("Sheet1", "C1")).toEqual([[20]]);
  },
);

test("edits that never cease are all in the values at the end", async () => {
  engine.load(chain());
  for (let i = 1; i <= 12; i++) {
    engine.set("Sheet1", `C${i}`, [[{ formula: `=A1+${i}` }]]);
    await wait((i * 37) % 160);
  }
  await engine.settle();
  expect(engine.read("Sheet1", "C1:C12").flat()).toEqual(
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
  expect(engine.read("Sheet1", `B${ROWS}`)).toEqual([[ROWS]]);
});

/** Resolves when a calculation is halfway through the formulas. */
function halfway(): Promise<void> {
  return new Promise((resolve) => {
    const listening = engine.onProgress(({ done, total }) => {
      if (done < 2 || done > total / 2) return;
      listening.dispose();
      resolve();
    });
  });
}

const bare = (cells: WorkbookContent["sheets"][number]["cells"]) => ({
  sheets: [{ name: "Sheet1", cells }],
});

test("a late notice of an abandoned calculation does not end the next one", async () => {
  engine.load(chain());
  const early = halfway();
  const settled = engine.settle();
  await early;
  const notice = SetFormulaCalculationNotificationMutation.id;
  const state = { ...NO_FORMULAS, stage: FormulaExecuteStageType.CALCULATION_COMPLETED };
  await engine.commands.executeCommand(notice, { stageInfo: state });
  await engine.commands.executeCommand(notice, {
    functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION,
  });
  await settled;
  expect(engine.read("Sheet1", `B${ROWS}`)).toEqual([[ROWS]]);
});

test("the workbook that replaces one under calculation shows its own values", async () => {
  engine.load(chain());
  const early = halfway();
  const settled = engine.settle();
  await early;
  engine.load(bare({ A1: { value: 2 }, B1: { formula: "=A1*21" } }));
  await settled;
  expect(engine.isSettled).toBe(true);
  expect(engine.read("Sheet1", "B1:B2")).toEqual([[42], [null]]);
});

describe("a calculation that is cancelled", () => {
  beforeEach(async () => {
    engine.load(chain());
    await engine.settle();
    engine.set("Sheet1", "A1", [[{ value: 1 }]]);
  });

  async function cancelled(): Promise<unknown> {
    const early = halfway();
    const settled = engine.settle().catch((error: unknown) => error);
    await early;
    await engine.cancel();
    return settled;
  }

  test("tells whoever waits for values", async () => {
    expect(String(await cancelled())).toMatch(/Calculation canceled/);
    expect(engine.isSettled).toBe(false);
    await expect(engine.settle()).rejects.toThrow("shows no results");
  });

  test("stops within an interval", async () => {
    const notices: Progress[] = [];
    const early = halfway();
    void engine.settle().catch(() => {});
    await early;
    const listening = engine.onProgress((progress) => notices.push(progress));
    await engine.cancel();
    listening.dispose();
    expect(notices.filter(({ stage }) => stage === "Calculating").length).toBeLessThan(2);
  });

  test("leaves formulas without results, and inputs as they are", async () => {
    await cancelled();
    expect(engine.read("Sheet1", "A1")).toEqual([[1]]);
    const [[value] = []] = engine.read("Sheet1", `B${ROWS}`);
    expect(value).toMatchObject({ code: "#BUSY!", message: expect.stringMatching(/canceled/) });
  });

  test.each([
    ["an edit elsewhere", () => engine.set("Sheet1", "D1", [[{ value: 5 }]])],
    ["a recalculation", () => engine.recalculate()],
  ])("is made up for by %s", async (_, act) => {
    await cancelled();
    act();
    await engine.settle();
    expect(engine.read("Sheet1", `B${ROWS}`)).toEqual([[1 + ROWS]]);
  });

  test("leaves nothing behind for the next workbook", async () => {
    await cancelled();
    engine.load(bare({ A1: { value: 7 }, B1: { formula: "=A1+1" }, B2: { formula: "=B1+1" } }));
    await engine.settle();
    expect(engine.read("Sheet1", "B1:B3")).toEqual([[8], [9], [null]]);
  });
});

test("cancelling where nothing is calculated does nothing", async () => {
  engine.load(bare({ A1: { value: 1 }, B1: { formula: "=A1" } }));
  await engine.settle();
  await engine.cancel();
  await engine.settle();
  expect(engine.read("Sheet1", "B1")).toEqual([[1]]);
});

test("progress is told at least every hundred formulas, up to all of them", async () => {
  const notices: Progress[] = [];
  engine.onProgress((progress) => notices.push(progress));
  engine.load(chain());
  await engine.settle();
  const steps = notices.filter(({ stage, total }) => stage === "Calculating" && total === ROWS);
  const gaps = steps.slice(1).map(({ done }, i) => done - (steps[i]?.done ?? 0));
  expect(steps.length).toBeGreaterThan(ROWS / 100);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(100);
  expect(notices.some(({ stage }) => stage === "Reading formulas")).toBe(true);
});
