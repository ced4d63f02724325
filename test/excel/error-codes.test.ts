import { readFileSync } from "node:fs";
import { sheetError, WORKBOOK_UNCHANGED } from "../../src/excel/request/errors";

/** Excel's error codes, from the declarations of the Office.js that is installed. */
function installedCodes(): string[] {
  const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = declarations.slice(declarations.indexOf("declare namespace Excel {"));
  const [, codes = ""] = /enum ErrorCodes \{(.*?)\n {4}\}/s.exec(excel) ?? [];
  return [...codes.matchAll(/= "(\w+)"/g)].map(([, code]) => code ?? "");
}

const codes = installedCodes();

test("the declarations list Excel's codes", () => {
  expect(codes.length).toBeGreaterThanOrEqual(34);
});

test.each(codes)("%s has a sentence of its own, and one that says what to do", (code) => {
  const raw = "An internal text of Excel";
  const { happened, state, todo } = sheetError({ code, message: raw }, WORKBOOK_UNCHANGED);
  for (const sentence of [happened, todo]) {
    expect(sentence).toMatch(/^[A-Z][^!]*\.$/);
    expect(sentence).not.toContain(raw);
  }
  expect(state).toBe(WORKBOOK_UNCHANGED);
});

test("a code that is not known shows what Excel said", () => {
  const error = sheetError({ code: "Novel", message: "Something new" }, WORKBOOK_UNCHANGED);
  expect(error.message).toContain("Something new.");
});
