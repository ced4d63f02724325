import { Session } from "node:inspector/promises";
import { setTimeout as later } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { SheetContent } from "../../../src/workbench/engine/content";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";
import { snapshot } from "../../../src/workbench/engine/snapshot";

/** What the engine holds and allocates: counted, since time depends on the machine. */

/** Node's `--expose-gc`, without which a test could not tell what is held from what is not yet collected. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

test("engines that were disposed of are not held, however many workbooks were opened", async () => {
  const WORKBOOKS = 20;
  const collect = collector();
  const opened: WeakRef<object>[] = [];
  const open = async () => {
    const engine = createNodeEngine([]);
    engine.set("Sheet1", "A1", [[{ value: 2 }, { formula: "=A1*21" }]]);
    await engine.settle();
    expect(engine.read("Sheet1", "B1")).toEqual([[42]]);
    opened.push(new WeakRef(engine), new WeakRef(engine.workbook));
    engine.dispose();
  };
  for (let i = 0; i < WORKBOOKS; i++) await open();
  const held = () => opened.filter((one) => one.deref() !== undefined).length;
  // A weak reference that was just made or read holds its object until the task is over.
  for (let tries = 0; tries < 20 && held() > 0; tries++) {
    await later(5);
    collect();
  }
  expect(held()).toBe(0);
});

/** A row of so many cells. */
function row(columns: number): SheetContent {
  const cells = Array.from({ length: columns }, (_, i) => [`${letters(i)}1`, { value: i }]);
  return { name: "Sheet1", cells: Object.fromEntries(cells) };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** How many bytes a function allocates, of which V8 samples one allocation in so many bytes. */
async function allocated(run: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as object);
  run();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  type Node = (typeof profile)["head"];
  const total = ({ selfSize, children }: Node): number =>
    children.reduce((sum, child) => sum + total(child), selfSize);
  return total(profile.head);
}

test("a row of four times as many cells allocates about four times as much", async () => {
  const [few, many] = [row(1_600), row(6_400)];
  const bytes = async (sheet: SheetContent) =>
    allocated(() => snapshot("workbook", { sheets: [sheet] }));
  const [less, more] = [await bytes(few), await bytes(many)];
  // Copying the row for each cell, it would be sixteen times as much.
  expect(more / less).toBeLessThan(8);
});
