import { areaAddress } from "../../src/spreadsheet/address";
import { areaReference, cellReference, isBroken } from "../../src/spreadsheet/reference";

/** What Excel's Name Manager shows of names that refer to one cell, and to something else. */
test.each([
  ["=Inputs!$B$5", "Inputs", 4, 1],
  ["=Größe!$B$5", "Größe", 4, 1],
  ["='My inputs'!$B$5", "My inputs", 4, 1],
  ["='O''Brien'!B5", "O'Brien", 4, 1],
  ["Inputs!XFD1048576", "Inputs", 1_048_575, 16_383],
])("%s is one cell", (text, sheet, row, column) => {
  expect(cellReference(text)).toEqual({ sheet, at: { row, column } });
});

test.each([
  "=#REF!",
  "=#REF!$A$1",
  "=Inputs!#REF!",
  "=Model!$A$1:$B$2",
  "='[Other.xlsx]Inputs'!$B$5",
  "=[1]Inputs!$B$5",
  "=1+Inputs!$B$5",
  "=SUM(Inputs!$B$5)",
  "=Jan:Dec!$B$5",
  "=$B$5",
  "=5",
  "",
])("%s is not one cell of this workbook", (text) => {
  expect(cellReference(text)).toBeUndefined();
});

test("a chart refers to cells without =", () => {
  const found = areaReference("'Cash flow'!$C$4:$H$4");
  expect(found?.sheet).toBe("Cash flow");
  expect(found && areaAddress(found.area)).toBe("C4:H4");
});

test.each(["'Cash flow'!C4:H4,'Cash flow'!C9:H9", "Fee", "{1,2,3}"])("%s is no rectangle", (text) =>
  expect(areaReference(text)).toBeUndefined(),
);

test("a name whose cells were deleted is broken", () => {
  expect(isBroken("=Inputs!#REF!")).toBe(true);
  expect(isBroken("=Inputs!$B$5")).toBe(false);
});
