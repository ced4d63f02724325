import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type OfficeClient, openOffice } from "../../support/office";

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

/** Events are told in tasks of their own: far fewer than are waited for here, however slow each is. */
async function told(): Promise<void> {
  for (let task = 0; task < 20; task++) await new Promise((resolve) => setTimeout(resolve, 1));
}

test("a change is told to the handlers of its sheet and of all sheets, with who made it", async () => {
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
      heard.push(["Sheet1", address, changeType, triggerSource]);
    });
    worksheets.onChanged.add(async ({ address }) => {
      heard.push(["all", address]);
    });
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, "=B2+C2"],
    ];
    sheet.getRange("B2").format.fill.color = "#FF0000";
    await context.sync();
  });
  await told();
  office.engine.set("Sheet1", "A1", [[{ value: 5 }]]);
  await told();
  expect(heard).toEqual([
    ["Sheet1", "B2:C3", "RangeEdited", "ThisLocalAddin"],
    ["all", "B2:C3"],
    ["Sheet1", "A1", "RangeEdited", "Unknown"],
    ["all", "A1"],
  ]);
});

test("what a formula gives anew is no change of its cell", async () => {
  const heard: string[] = [];
  office.engine.set("Sheet1", "A1", [[{ value: 1 }, { formula: "=A1*2" }]]);
  await office.engine.settle();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  office.engine.set("Sheet1", "A1", [[{ value: 2 }]]);
  await office.engine.settle();
  await told();
  expect(heard).toEqual(["A1"]);
});

test("sheets that come, go and come to the front are told, and what is selected", async () => {
  const heard: string[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const name = (id: string) => (id.startsWith("{") ? "added" : id);
    worksheets.onAdded.add(async ({ worksheetId }) => {
      heard.push(`added ${name(worksheetId)}`);
    });
    worksheets.onDeleted.add(async ({ worksheetId }) => {
      heard.push(`deleted ${name(worksheetId)}`);
    });
    worksheets.onActivated.add(async ({ worksheetId }) => {
      heard.push(`activated ${name(worksheetId)}`);
    });
    worksheets.onDeactivated.add(async ({ worksheetId }) => {
      heard.push(`deactivated ${name(worksheetId)}`);
    });
    worksheets.onSelectionChanged.add(async ({ address }) => {
      heard.push(`selected ${address}`);
    });
    await context.sync();
    const sheet = worksheets.add("Other");
    sheet.activate();
    sheet.getRange("B2:C3").select();
    worksheets.getItem("Sheet1").activate();
    sheet.delete();
    await context.sync();
  });
  await told();
  expect(heard).toEqual([
    "added added",
    "deactivated sheet-1",
    "activated added",
    "selected B2:C3",
    "deactivated added",
    "activated sheet-1",
    "deleted added",
  ]);
});

test("nothing is told where events are off, or the handler was removed", async () => {
  const heard: string[] = [];
  const handler = await office.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[1]];
    await context.sync();
    return added;
  });
  await told();
  await office.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  office.engine.set("Sheet1", "A3", [[{ value: 1 }]]);
  await told();
  expect(heard).toEqual(["A2"]);
});

test("an event that the workbench does not raise is refused", async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.onFormatChanged.add(async () => {});
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("what the grid's own undo does is a change as well", async () => {
  const heard: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  const sheet = office.engine.sheet("Sheet1");
  office.engine.apply(SetRangeValuesMutation, sheet, { cellValue: { 0: { 0: null } } });
  await told();
  expect(heard).toEqual(["A1"]);
});
