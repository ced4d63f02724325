import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bytesOf, type OpenBook, opened } from "../../src/cli/calc/open-book";

import { cellReference } from "../../src/spreadsheet/reference";
import type { StoredValue } from "../../src/xlsx/stored-cell";
import { scratch } from "../support/calc";
import { saved } from "../support/libreoffice";
import { describeWith, LIBREOFFICE } from "../support/programs";

/**
 * A template in LibreOffice, which has no Offtake: the Inputs sheet switches its case, its reading and
 * its provenance by its own formulas.
 */
const TEMPLATE = resolve(__dirname, "../../assets/templates/neocloud-comparables.xlsx");
const folder = scratch();

function sheetOf({ workbook }: OpenBook, name: string) {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.worksheet;
}

/** Where a defined name stands. */
function placeOf({ workbook }: OpenBook, name: string) {
  const found = workbook.names.find((one) => one.name === name);
  const place = found && cellReference(found.formula);
  if (!place) throw new Error(`no name ${name}`);
  return place;
}

function shown(book: OpenBook, name: string): StoredValue {
  const { sheet, at } = placeOf(book, name);
  return sheetOf(book, sheet).value(at);
}

/** What the row of an input says in the column of a head. */
function inRow(book: OpenBook, name: string, head: string): StoredValue {
  const { sheet, at } = placeOf(book, name);
  const worksheet = sheetOf(book, sheet);
  const column = [...worksheet.positions()].find((one) => worksheet.value(one) === head)?.column;
  if (column === undefined) throw new Error(`no column ${head}`);
  return worksheet.value({ row: at.row, column });
}

/** The template with these contents typed into cells by their names, calculated by LibreOffice. */
function calculated(name: string, typed: Readonly<Record<string, StoredValue>>): OpenBook {
  const book = opened(readFileSync(TEMPLATE));
  for (const [cell, value] of Object.entries(typed)) {
    const { sheet, at } = placeOf(book, cell);
    sheetOf(book, sheet).enter(at, value);
  }
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytesOf(book));
  const profile = join(folder, `profile-${name}`);
  mkdirSync(profile);
  const out = saved([file], profile, "always");
  return opened(readFileSync(join(out, `${name}.xlsx`)));
}

describeWith([LIBREOFFICE], "Inputs in LibreOffice, without Offtake", () => {
  test("switch to the case that the Scenario cell names, and back", () => {
    const original = opened(readFileSync(TEMPLATE));
    for (const [word, prefix] of [
      ["bull", "Bull"],
      ["bear", "Bear"],
      ["base", "Base"],
    ] as const) {
      const book = calculated(word, { Scenario: word });
      expect(shown(book, "DiscountRate")).toBe(shown(original, `${prefix}DiscountRate`));
      expect(shown(book, "LockInMonths")).toBe(shown(original, `${prefix}LockInMonths`));
      expect(String(shown(book, "InputsTerms"))).toContain(`, ${word} case, `);
      expect(inRow(book, "DiscountRate", "As loaded")).toBe(shown(book, "DiscountRate"));
      expect(shown(book, "EditedInputs")).toBe(0);
      expect([shown(book, "InputsTypedOver"), shown(book, "InputsMisnamed")]).toEqual([0, 0]);
    }
  });

  test("say what is the user's, and that a live cell was typed over", () => {
    const book = calculated("edited", { BaseMonthlyFee: 1e6, LockInDays: 7 });
    expect(shown(book, "MonthlyFee")).toBe(1e6);
    expect(shown(book, "BearMonthlyFee")).toBe(1e6);
    expect(inRow(book, "MonthlyFee", "Standing")).toBe("yours");
    expect(String(shown(book, "InputsTitle"))).toMatch(/\(1 input edited\)$/);
    expect(String(shown(book, "ExitReading"))).toContain("7 days of lock-in");
    expect(shown(book, "InputsTypedOver")).toBe(1);
  });
});
