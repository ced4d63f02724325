import { assumptionNames } from "../../src/deals/vocabulary";
import { isNoName, nameFault } from "../../src/spreadsheet/defined-names";

test.each([
  "A1",
  "a1",
  "A01",
  "XFD1048576",
  "Tax2026",
  "Gpu100",
  "R1C1",
  "r2c3",
  "R",
  "c",
  "RC",
  "R10",
  "C5",
  "R1C",
  "RC1",
])("%s reads as a cell address", (name) => {
  expect(nameFault(name)).toMatch(/cell address/);
});

test.each(["1Fee", "Monthly Fee", "Fee-1", "Fee!", "=Fee", "", "+1", "Fee$"])(
  "%p has a character that no name has",
  (name) => {
    expect(nameFault(name)).toMatch(/^must begin with a letter/);
  },
);

test("TRUE and FALSE are Excel's own, and 255 characters the most", () => {
  expect(nameFault("true")).toMatch(/keeps for itself/);
  expect(nameFault("x".repeat(255))).toBeUndefined();
  expect(nameFault("x".repeat(256))).toMatch(/more than 255/);
});

// XFD is the last column, 1048576 the last row: past them there is no cell.
test.each([
  "MonthlyFee",
  "_fee",
  "Fee.base",
  "XFE1",
  "A1048577",
  "A0",
  "Rent",
  "Cost",
  "Größe",
  "RCost",
])("%s is a name", (name) => {
  expect(nameFault(name)).toBeUndefined();
});

test("every name of the vocabulary is one", () => {
  for (const name of assumptionNames) expect({ name, fault: nameFault(name) }).toEqual({ name });
});

test.each(["FY26", "rc", "true"])("a formula reads %s as no name", (text) => {
  expect(isNoName(text)).toBe(true);
});

test.each(["XFE1", "Rent", "_1"])("a formula reads %s as a name", (text) => {
  expect(isNoName(text)).toBe(false);
});
