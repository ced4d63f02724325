import { type OfficeClient, openOffice } from "../../support/office";

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

test("Excel.run adds a sheet, writes values and formulas, and reads them back calculated", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Model");
    sheet.getRange("A1:A2").values = [[2], [3]];
    sheet.getRange("A3").formulas = [["=A1*A2"]];
    const range = sheet.getRange("A1:A4").load("values,formulas,text,address,rowCount");
    sheet.load("id,name");
    await context.sync();
    return { name: sheet.name, ...range.toJSON() };
  });
  expect(read).toEqual({
    name: "Model",
    values: [[2], [3], [6], [""]],
    formulas: [[2], [3], ["=A1*A2"], [""]],
    text: [["2"], ["3"], ["6"], [""]],
    address: "Model!A1:A4",
    rowCount: 4,
  });
});

test("what is not there is an error with Excel's code, or a null object", async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
  const isNull = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere").load("name");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("what the host does not know fails loudly", async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").pivotTables.refreshAll();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});
