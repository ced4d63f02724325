import { IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { openAddin } from "../../support/addin";
import { type OfficeClient, openOffice } from "../../support/office";

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
  focus();
});

/** Undo is for the workbook that has the focus; without a screen nothing has it by itself. */
function focus(): void {
  const { injector, workbook } = office.engine;
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
}
afterEach(() => office.dispose());

/** As the grid does it for what is typed: undoable. */
function type(column: number, value: number): void {
  const { commands, workbook } = office.engine;
  commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: office.engine.sheet("Sheet1").getSheetId(),
    range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column },
    value: { v: value },
  });
}

const undo = () => office.engine.commands.executeCommand(UndoCommand.id);
const cells = () => office.engine.read("Sheet1", "A1:C1")[0];

test("what was typed is undone, but not across what the add-in wrote", async () => {
  type(0, 1);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [[2]];
    await context.sync();
  });
  type(2, 3);
  expect(cells()).toEqual([1, 2, 3]);
  await undo();
  await undo();
  expect(cells()).toEqual([1, 2, null]);
});

test("what the add-in only reads leaves the history as it is", async () => {
  type(0, 1);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    context.workbook.worksheets.getCount();
    await context.sync();
  });
  await undo();
  expect(cells()).toEqual([null, null, null]);
});

test.each(["calculation", "messages"] as const)(
  "what was typed is undone after the add-in's functions were called by %s",
  async (route) => {
    office.dispose();
    const addin = openAddin(route);
    office = addin;
    focus();
    office.engine.set("Sheet1", "C1", [[{ formula: "=OFFTAKE.LEASE.TCV(A1,12)" }]]);
    await addin.answered();
    type(0, 100);
    await addin.answered();
    expect(cells()).toEqual([100, null, 1200]);
    await undo();
    await addin.answered();
    expect(cells()?.[0]).toBeNull();
    expect(cells()?.[2]).not.toBe(1200);
  },
);
