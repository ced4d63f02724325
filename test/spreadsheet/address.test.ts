import { area, areaAddress } from "../../src/spreadsheet/address";
import { sheetName } from "../../src/spreadsheet/sheet-name";

/** Which names of sheets Excel itself puts into quotes when a formula points to them. */
test.each([
  ["Inputs", "Inputs"],
  ["Lease_2", "Lease_2"],
  ["Deal terms", "'Deal terms'"],
  ["O'Brien", "'O''Brien'"],
  ["2026", "'2026'"],
  ["FY26", "'FY26'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["rc", "'rc'"],
  ["TRUE", "'TRUE'"],
])("%s is written %s", (name, written) => expect(sheetName(name)).toBe(written));

/** As Excel reads them: any two corners, with or without dollars. */
test.each([
  ["B4", "B4"],
  ["$B$4", "B4"],
  ["b4:F9", "B4:F9"],
  ["F9:B4", "B4:F9"],
  ["B9:$F$4", "B4:F9"],
])("%s are the cells %s", (text, cells) => {
  const found = area(text);
  expect(found && areaAddress(found)).toBe(cells);
});

test.each(["", "B", "B0", "B4:", ":B4", "B4:F", "B4:F9:G1"])("%s are no cells", (text) =>
  expect(area(text)).toBeUndefined(),
);
