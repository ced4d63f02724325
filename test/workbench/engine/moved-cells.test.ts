import { Direction, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { CellError } from "../../../src/functions/cells";
import type { CellContent, WorkbookContent } from "../../../src/workbench/engine/content";
import { type Engine, mapArea } from "../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";

/** Formulas that refer to what is moved, renamed or deleted follow, and are calculated. */

const CONTENT: WorkbookContent = {
  sheets: [
    {
      name: "Main",
      cells: {
        A1: { formula: "=Data!A2*2" },
        A2: { formula: "=SUM(Data!A1:A4)" },
        A3: { formula: "=Rate+1" },
        A4: { formula: "=IFERROR(Data!A1,-1)" },
        A5: { formula: "=A1+1" },
        A6: { formula: "=SUM(Data!C1:C9)" },
        A7: { formula: "=Data!C3" },
        A8: { formula: "=Data!B4" },
      },
    },
    {
      name: "Data",
      cells: {
        A1: { value: 1 },
        A2: { value: 2 },
        A3: { value: 3 },
        A4: { value: 4 },
        B4: { formula: "=A4+Main!A1" },
        C1: { formula: "=SEQUENCE(4)*A2" },
      },
    },
  ],
  names: [{ name: "Rate", formula: "=Data!$A$3" }],
};

const AREA = "A1:F12";
const CORNERS = { startRow: 0, startColumn: 0, endRow: 11, endColumn: 5 };

let engine: Engine;
beforeEach(async () => {
  engine = createNodeEngine([]);
  engine.load(CONTENT);
  await engine.settle();
});
afterEach(() => engine.dispose());

const rows = (startRow: number, count = 1) => ({
  range: {
    startRow,
    endRow: startRow + count - 1,
    startColumn: 0,
    endColumn: 701,
    rangeType: RANGE_TYPE.ROW,
  },
  direction: Direction.DOWN,
});
const columns = (startColumn: number) => ({
  range: {
    startRow: 0,
    endRow: 1999,
    startColumn,
    endColumn: startColumn,
    rangeType: RANGE_TYPE.COLUMN,
  },
  direction: Direction.RIGHT,
});

/** The same cells and names in a workbook that is opened with them. */
async function expectAsOpenedAnew(): Promise<void> {
  await engine.settle();
  const sheets = engine.workbook.getSheets().map((sheet) => {
    const cells: Record<string, CellContent> = {};
    mapArea(CORNERS, (row, column) => {
      const formula = engine.formula(sheet, row, column);
      const value = engine.isResult(sheet, row, column) ? null : engine.value(sheet, row, column);
      const at = String.fromCharCode(65 + column) + (row + 1);
      if (formula !== null) cells[at] = { formula };
      else if (value !== null) cells[at] = { value };
    });
    return { name: sheet.getName(), cells };
  });
  const anew = createNodeEngine([]);
  anew.load({ sheets, names: engine.names.all });
  await anew.settle();
  for (const { name } of sheets)
    expect([name, engine.read(name, AREA)]).toEqual([name, anew.read(name, AREA)]);
  anew.dispose();
}

const main = () =>
  engine
    .read("Main", "A1:A8")
    .flat()
    .map((value) => (value instanceof CellError ? value.code : value));

test("before anything is moved", () => {
  expect(main()).toEqual([4, 10, 4, 1, 5, 20, 6, 8]);
});

test("a sheet is deleted", async () => {
  engine.apply(RemoveSheetCommand, engine.sheet("Data"), {});
  await expectAsOpenedAnew();
  const values = main();
  expect(values.toSpliced(2, 1)).toEqual([
    "#REF!",
    "#REF!",
    -1,
    "#REF!",
    "#REF!",
    "#REF!",
    "#REF!",
  ]);
  expect(String(values[2])).toMatch(/^#(REF|VALUE)!$/);
});

test("a sheet is renamed", async () => {
  engine.apply(SetWorksheetNameCommand, engine.sheet("Data"), { name: "Inputs" });
  await expectAsOpenedAnew();
  expect(main()).toEqual([4, 10, 4, 1, 5, 20, 6, 8]);
  engine.set("Inputs", "A3", [[{ value: 30 }]]);
  await expectAsOpenedAnew();
  expect(main()).toEqual([4, 37, 31, 1, 5, 20, 6, 8]);
});

test("rows are inserted", async () => {
  engine.apply(InsertRowByRangeCommand, engine.sheet("Data"), rows(1, 2));
  await expectAsOpenedAnew();
  // What referred to C3 refers to C5, and the spill from C1 fills C1:C4 as before.
  expect(main()).toEqual([4, 10, 4, 1, 5, 20, 0, 8]);
});

test("rows are deleted", async () => {
  engine.apply(RemoveRowByRangeCommand, engine.sheet("Data"), rows(2));
  await expectAsOpenedAnew();
  // The name was of a cell in the row. B4 is now B3.
  const values = main();
  expect(values.slice(0, 2)).toEqual([4, 7]);
  expect(values.slice(3, 6)).toEqual([1, 5, 20]);
  expect(values[7]).toBe(8);
  expect(engine.formulas("Main", "A8")).toEqual([["=Data!B3"]]);
});

test("the row of an input is deleted", async () => {
  engine.apply(RemoveRowByRangeCommand, engine.sheet("Data"), rows(1));
  await expectAsOpenedAnew();
  expect(main().slice(0, 2)).toEqual(["#REF!", 8]);
});

test("columns are inserted and deleted", async () => {
  engine.apply(InsertColByRangeCommand, engine.sheet("Data"), columns(1));
  await expectAsOpenedAnew();
  expect(main()).toEqual([4, 10, 4, 1, 5, 20, 6, 8]);
  engine.apply(RemoveColByRangeCommand, engine.sheet("Data"), columns(1));
  await expectAsOpenedAnew();
  expect(main()).toEqual([4, 10, 4, 1, 5, 20, 6, 8]);
  engine.apply(RemoveColByRangeCommand, engine.sheet("Data"), columns(0));
  await expectAsOpenedAnew();
  expect(main().slice(0, 2)).toEqual(["#REF!", "#REF!"]);
});
