import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { CellError } from "../../../../src/functions/cells";
import { createNodeEngine } from "../../../../src/workbench/engine/node-engine";
import { sheetForTests } from "./sheet";

/**
 * What Excel shows where a spill has no room: `#SPILL!` in the formula's cell, and nothing in the others,
 * until there is room again.
 */

const sheet = sheetForTests();

const shown = async (address: string) =>
  (await sheet.read(address)).map((value) => (value instanceof CellError ? value.code : value));

const clear = (address: string) => sheet.engine.set("Sheet1", address, [[{}]]);

test("a value is typed into the range of a spill, and deleted", async () => {
  sheet.enter({ A1: "=SEQUENCE(4)" });
  sheet.enter({
    C1: "=SUM(A2:A4)",
    C2: "=INDEX(A1:A4,2)",
    C3: "=A4+1",
    C4: "=A1",
    C5: "=IFERROR(A1,-1)",
  });
  const free = [9, 2, 5, 1, 1];
  expect(await shown("C1:C5")).toEqual(free);
  sheet.enter({ A3: 9 });
  expect(await shown("A1:A4")).toEqual(["#SPILL!", null, 9, null]);
  expect(await shown("C1:C5")).toEqual([9, 0, 1, "#SPILL!", -1]);
  expect(sheet.engine.spill("Sheet1", "A1")).toBeUndefined();
  clear("A3");
  expect(await shown("A1:A4")).toEqual([1, 2, 3, 4]);
  expect(await shown("C1:C5")).toEqual(free);
});

test("a blocked spill leaves a formatted blank cell blank", async () => {
  sheet.engine.set("Sheet1", "A2", [[{ numberFormat: "0.00" }]]);
  sheet.enter({ A1: "=SEQUENCE(3)", A3: 9, C1: "=ISBLANK(A2)", C2: "=COUNTA(A2:A3)" });
  expect(await shown("C1:C2")).toEqual([true, 1]);
  clear("A3");
  expect(await shown("A1:A3")).toEqual([1, 2, 3]);
});

test("a spill that rests on one that is blocked", async () => {
  sheet.enter({ A1: "=SEQUENCE(3)", C1: "=A1:A3*2", E1: "=SUM(C2:C3)" });
  expect(await shown("E1")).toEqual([10]);
  sheet.enter({ A2: 7 });
  expect(await shown("C1:C3")).toEqual(["#SPILL!", 14, 0]);
  expect(await shown("E1")).toEqual([14]);
  clear("A2");
  expect(await shown("C1:C3")).toEqual([2, 4, 6]);
  expect(await shown("E1")).toEqual([10]);
});

test("a spill that another spill blocks, until that one shrinks", async () => {
  sheet.enter({ D1: 3, A2: "=SEQUENCE(1,D1)" });
  await sheet.engine.settle();
  sheet.enter({ B1: "=SEQUENCE(3)*10", F1: "=SUM(B1:B3)", F2: "=IFERROR(B1,-1)" });
  expect(await shown("A2:C2")).toEqual([1, 2, 3]);
  expect(await shown("B1:B3")).toEqual(["#SPILL!", 2, null]);
  // The spill that blocks it is calculated by itself.
  sheet.engine.recalculate();
  expect(await shown("B1:B3")).toEqual(["#SPILL!", 2, null]);
  sheet.enter({ D1: 1 });
  expect(await shown("A2:C2")).toEqual([1, 20, null]);
  expect(await shown("B1:B3")).toEqual([10, 20, 30]);
  expect(await shown("F1:F2")).toEqual([60, 10]);
  sheet.enter({ D1: 2 });
  expect(await shown("A2:B2")).toEqual(["#SPILL!", 20]);
  clear("B1");
  expect(await shown("A2:B2")).toEqual([1, 2]);
});

test("a spill that is blocked leaves its cells to another", async () => {
  sheet.enter({ A1: "=SEQUENCE(3)" });
  await sheet.engine.settle();
  sheet.enter({ B2: 5, A2: "=SEQUENCE(1,2)" });
  expect(await shown("A1:A2")).toEqual(["#SPILL!", "#SPILL!"]);
  clear("B2");
  expect(await shown("A1:B2")).toEqual(["#SPILL!", null, 1, 2]);
});

test("merged cells block a spill", async () => {
  sheet.enter({ A1: "=SEQUENCE(3)", C1: "=SUM(A2:A3)" });
  expect(await shown("C1")).toEqual([5]);
  const merged = { ranges: [{ startRow: 2, endRow: 2, startColumn: 0, endColumn: 1 }] };
  const first = sheet.engine.sheet("Sheet1");
  sheet.engine.apply(AddWorksheetMergeMutation, first, merged);
  expect(await shown("A1:A3")).toEqual(["#SPILL!", null, null]);
  expect(await shown("C1")).toEqual([0]);
  sheet.engine.apply(RemoveWorksheetMergeMutation, first, merged);
  expect(await shown("A1:A3")).toEqual([1, 2, 3]);
  expect(await shown("C1")).toEqual([5]);
});

test("a formula whose spill gives way to a single value", async () => {
  sheet.enter({ D1: 1, A1: "=IF(D1=1,SEQUENCE(3),7)", C1: "=SUM(A1:A3)", C2: "=A3" });
  expect(await shown("C1:C2")).toEqual([6, 3]);
  const calculations = jest.fn();
  const listening = sheet.engine.commands.beforeCommandExecuted(({ id }) => {
    if (id === "formula.mutation.set-formula-calculation-start") calculations();
  });
  sheet.enter({ D1: 2 });
  expect(await shown("C1:C2")).toEqual([7, 0]);
  expect(calculations).toHaveBeenCalledTimes(1);
  listening.dispose();
});

test("blocked spills in a workbook with OFFSET", async () => {
  sheet.enter({ A1: "=SEQUENCE(3)", C1: "=SUM(A2:A3)", E1: "=OFFSET(C1,0,0)" });
  expect(await shown("E1")).toEqual([5]);
  sheet.enter({ A2: 7 });
  expect(await shown("E1")).toEqual([7]);
  clear("A2");
  expect(await shown("E1")).toEqual([5]);
});

test("the values of a workbook that is opened with a blocked spill", async () => {
  const engine = createNodeEngine([]);
  const cells = {
    A1: { formula: "=SEQUENCE(3)" },
    A3: { value: 9 },
    C1: { formula: "=SUM(A2:A3)" },
  };
  engine.load({ sheets: [{ name: "Sheet1", cells }] });
  await engine.settle();
  expect(engine.read("Sheet1", "A2:C3")[1]?.[0]).toBe(9);
  expect(engine.read("Sheet1", "C1")).toEqual([[9]]);
  engine.dispose();
});
