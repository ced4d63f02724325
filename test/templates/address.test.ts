import { sheetName } from "../../src/templates/address";

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
