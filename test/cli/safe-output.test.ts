import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { calc, scratch } from "../support/calc";
import { workbookFile } from "../support/package";

const folder = scratch();
const at = (name: string) => join(folder, name);
const SHEET =
  '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>9</v></c></row></sheetData>';

test("the workbook itself is replaced only where that is forced", () => {
  writeFileSync(at("book.xlsx"), workbookFile({ S: SHEET }));
  copyFileSync(at("book.xlsx"), at("before.xlsx"));
  const refused = calc(at("book.xlsx"), "--out", at("book.xlsx"));
  expect([refused.code, refused.error]).toEqual([
    2,
    expect.stringContaining("is the workbook itself"),
  ]);
  expect(readFileSync(at("book.xlsx"))).toEqual(readFileSync(at("before.xlsx")));
  expect(calc(at("book.xlsx"), "--out", at("book.xlsx"), "--force").code).toBe(0);
  expect(readFileSync(at("book.xlsx"))).not.toEqual(readFileSync(at("before.xlsx")));
});

test("exit code 3 and the list where a value is kept, as text and as JSON", () => {
  writeFileSync(at("kept.xlsx"), workbookFile({ S: SHEET }));
  const text = calc(at("kept.xlsx"), "--out", at("out.xlsx"));
  expect(text.code).toBe(3);
  expect(text.out).toContain("S!B1  is 4 in Offtake and 9 in the file");
  const json = calc(at("kept.xlsx"), "--out", at("out.xlsx"), "--json");
  expect(json.code).toBe(3);
  expect(JSON.parse(json.out)).toMatchObject({
    formulas: 1,
    kept: [{ cell: "S!B1", kind: "differs" }],
  });
});
