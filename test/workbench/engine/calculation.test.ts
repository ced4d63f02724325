import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";

/** Edits that come while the engine calculates: they are calculated after it. */

let engine: Engine;
beforeEach(() => {
  engine = createNodeEngine([]);
});
afterEach(() => engine.dispose());

const ROWS = 2000;
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

test("a calculation that never ends is given up, and the next edit is calculated", async () => {
  engine.load(chain());
  await engine.settle();
  const service = engine.injector.get(ICalculateFormulaService);
  jest.spyOn(service, "execute").mockImplementationOnce(async () => {});
  jest.useFakeTimers();
  engine.set("Sheet1", "A1", [[{ value: 1 }]]);
  const late = expect(engine.settle()).rejects.toThrow("takes longer than 30 seconds");
  await jest.advanceTimersByTimeAsync(30_001);
  await late;
  jest.useRealTimers();
  engine.set("Sheet1", "A1", [[{ value: 2 }]]);
  await engine.settle();
  expect(engine.read("Sheet1", `B${ROWS}`)).toEqual([[2 + ROWS]]);
});
