import {
  AstTreeBuilder,
  BaseReferenceObject,
  FormulaDataModel,
  Interpreter,
} from "@univerjs/engine-formula";
import { catalogue } from "../../../../src/functions/catalogue";
import { createNodeEngine } from "../../../../src/workbench/engine/node-engine";
import { dependencyReading } from "../../../../src/workbench/engine/patches/private-members";
import { sheetForTests } from "./sheet";

/** How much an edit does: counted, since time depends on the machine. */

const sheet = sheetForTests();

/** B1 to B(rows) rest on A1, and C1 to C(rows) on nothing. */
function fill(rows: number): void {
  const formulas = Array.from({ length: rows }, (_, i) => [
    { formula: `=$A$1+${i}` },
    { formula: `=${i}*2` },
  ]);
  sheet.enter({ A1: 1 });
  sheet.engine.set("Sheet1", "B1", formulas);
}

test("cache-capacity: parses each formula once", async () => {
  fill(3_000);
  await sheet.engine.settle();
  const parse = jest.spyOn(sheet.engine.injector.get(AstTreeBuilder), "parse");
  sheet.enter({ A1: 2 });
  expect(await sheet.read("B3000")).toEqual([3_001]);
  sheet.engine.recalculate();
  expect(await sheet.read("B3000")).toEqual([3_001]);
  expect(parse).not.toHaveBeenCalled();
});

test("dependencies: reads the ranges of changed formulas only", async () => {
  fill(50);
  await sheet.engine.settle();
  const read = jest.spyOn(dependencyReading(sheet.engine.injector), "_getRangeListByNode");
  sheet.enter({ A1: 2 });
  expect(await sheet.read("B50")).toEqual([51]);
  expect(read).not.toHaveBeenCalled();
  sheet.enter({ D1: "=A1*10" });
  expect(await sheet.read("D1")).toEqual([20]);
  expect(read).toHaveBeenCalledTimes(1);
});

test("spill-passes: calculates each formula once where no spill grows", async () => {
  sheet.enter({ A1: 2, B1: "=SEQUENCE(3)*A1", C1: "=SUM(B2:B3)", D1: "=C1+1" });
  await sheet.engine.settle();
  const calculate = jest.spyOn(sheet.engine.injector.get(Interpreter), "execute");
  sheet.enter({ A1: 3 });
  expect(await sheet.read("D1")).toEqual([16]);
  expect(calculate).toHaveBeenCalledTimes(3);
});

test("spill-passes: a spill that makes another grow", async () => {
  // The second spill refers to cells that the first has only just come to fill, and the third likewise.
  sheet.enter({ A1: 1, H1: "=SEQUENCE(A1)", F1: "=SEQUENCE(1+SUM(H3:H9))" });
  sheet.enter({ D1: "=SEQUENCE(1+SUM(F4:F9))", B1: "=SUM(D2:D99)" });
  expect(await sheet.read("B1")).toEqual([0]);
  sheet.enter({ A1: 3 });
  // H1:H3 is 1 to 3, F1:F4 is 1 to 4, D1:D5 is 1 to 5: 2 + 3 + 4 + 5.
  expect(await sheet.read("B1")).toEqual([14]);
});

test("formula-changes: an edit of a value reads the cells that it touches", async () => {
  fill(50);
  await sheet.engine.settle();
  const model = sheet.engine.injector.get(FormulaDataModel);
  const readAll = jest.spyOn(model, "getFormulaData");
  sheet.enter({ A1: 2 });
  // One call is that of the calculation to come, which does not begin before the edit is over.
  expect(readAll).not.toHaveBeenCalled();
  expect(await sheet.read("B50")).toEqual([51]);
});

test("reference-objects: makes one object for a reference", async () => {
  sheet.enter({ A1: 1, B1: "=A1+1" });
  await sheet.engine.settle();
  const prepared = jest.spyOn(BaseReferenceObject.prototype, "setDefaultUnitId");
  for (const value of [2, 3]) {
    sheet.enter({ A1: value });
    expect(await sheet.read("B1")).toEqual([value + 1]);
  }
  expect(new Set(prepared.mock.contexts).size).toBe(1);
  prepared.mockRestore();
});

test("async-check: looks once for functions that answer later", async () => {
  fill(5);
  await sheet.engine.settle();
  const isAsync = jest.spyOn(
    Object.getPrototypeOf(sheet.engine.injector.get(Interpreter)),
    "_checkAsyncNode",
  );
  sheet.enter({ A1: 2 });
  expect(await sheet.read("B5")).toEqual([6]);
  expect(isAsync).not.toHaveBeenCalled();
});

test("calculation-end: an error inside the engine is told, and the engine can be used again", async () => {
  const engine = createNodeEngine(catalogue);
  const interpreter = engine.injector.get(Interpreter);
  engine.set("Sheet1", "A1", [[{ value: 1 }, { formula: "=A1+1" }]]);
  await engine.settle();
  jest.spyOn(interpreter, "execute").mockImplementationOnce(() => {
    throw new RangeError("Maximum call stack size exceeded");
  });
  engine.set("Sheet1", "A1", [[{ value: 2 }]]);
  await expect(engine.settle()).rejects.toThrow(
    "The workbook cannot be calculated: Maximum call stack size exceeded",
  );
  engine.set("Sheet1", "A1", [[{ value: 3 }]]);
  await engine.settle();
  expect(engine.read("Sheet1", "B1")).toEqual([[4]]);
  engine.dispose();
});
