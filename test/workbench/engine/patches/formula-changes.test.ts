import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../../src/workbench/engine/node-engine";

/** As the grid fills a formula down: what follows its first cell knows the first cell's text. */

let engine: Engine;
beforeEach(async () => {
  engine = createNodeEngine([]);
  engine.set("Sheet1", "A1", [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
  write({ 0: { 1: { f: "=A1*2", si: "filled" } }, 1: { 1: { si: "filled" } } });
  write({ 2: { 1: { si: "filled" } } });
  await engine.settle();
});
afterEach(() => engine.dispose());

function write(cellValue: object): void {
  const { workbook, commands } = engine;
  const subUnitId = workbook.getSheets()[0]?.getSheetId();
  commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: workbook.getUnitId(),
    subUnitId,
    cellValue,
  });
}

const shown = async () => {
  await engine.settle();
  return engine.read("Sheet1", "B1:B3").flat();
};

test("cells that share a formula are calculated, and again when an input changes", async () => {
  expect(await shown()).toEqual([2, 4, 6]);
  engine.set("Sheet1", "A3", [[{ value: 5 }]]);
  expect(await shown()).toEqual([2, 4, 10]);
});

test.each([
  ["a value", { value: 7 }, 7],
  ["another formula", { formula: "=A1+10" }, 11],
])("%s over the first of them leaves the others their formula", async (_, content, first) => {
  engine.set("Sheet1", "B1", [[content]]);
  engine.set("Sheet1", "A2", [[{ value: 4 }]]);
  expect(await shown()).toEqual([first, 8, 6]);
});
