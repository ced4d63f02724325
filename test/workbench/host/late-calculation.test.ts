import { type OfficeClient, openOffice } from "../../support/office";

let office: OfficeClient;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

test("a calculation that does not end is an error, and the next request is answered", async () => {
  const write = (value: number) =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
      await context.sync();
    });
  const settle = jest
    .spyOn(office.engine, "settle")
    .mockImplementationOnce(() => Promise.reject(new Error("The workbook cannot be calculated.")));
  await expect(write(1)).rejects.toMatchObject({
    code: "GeneralException",
    message: "The workbook cannot be calculated.",
  });
  settle.mockRestore();
  await write(2);
  expect(office.engine.read("Sheet1", "A1")).toEqual([[2]]);
});
