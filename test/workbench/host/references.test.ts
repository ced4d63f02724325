import { type OfficeClient, openOffice } from "../../support/office";

/** How long the workbook keeps hold of an add-in's ranges: as long as the add-in tracks them. */

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const cell = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("Sheet1").getRange("A1");

test("a range that is not tracked is lost after its batch, as in Excel", async () => {
  const context = new office.Excel.RequestContext();
  const range = cell(context).load("values");
  await context.sync();
  expect(range.values).toEqual([[""]]);
  const again = async () => {
    range.load("values");
    await context.sync();
  };
  await expect(again()).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("a tracked range is found again, until it is let go", async () => {
  const context = new office.Excel.RequestContext();
  const range = cell(context);
  context.trackedObjects.add(range);
  range.load("address");
  await context.sync();
  range.values = [[7]];
  range.load("values");
  await context.sync();
  expect(range.values).toEqual([[7]]);
  context.trackedObjects.remove(range);
  await context.sync();
  const again = async () => {
    range.load("values");
    await context.sync();
  };
  await expect(again()).rejects.toMatchObject({ code: "InvalidReference" });
});
