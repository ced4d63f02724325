import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { position } from "../../src/spreadsheet/address";
import { Parts } from "../../src/xlsx/parts";
import { readWorkbook } from "../../src/xlsx/workbook";
import { calc, printed, scratch } from "../support/calc";

const folder = scratch();
const at = (name: string) => join(folder, name);
writeFileSync(at("notes.xlsx"), "no workbook at all");
writeFileSync(at("bad.jsonl"), '{"id": 1, "formula": "=1+1"}\n{"id": 2, "formula": =}\n');
writeFileSync(at("plain.jsonl"), '{"id": 1, "formula": "1+1"}\n');
writeFileSync(at("cells.jsonl"), '{"id": 1, "formula": "=A1", "cells": {"A1": 5}}\n');
writeFileSync(at("place.jsonl"), '{"id": 1, "formula": "=A1", "cells": {"here": [[5]]}}\n');
writeFileSync(at("list.jsonl"), "[1, 2]\n");
mkdirSync(at("folder"));

test.each([
  ["nothing to do", [], "Specify --formula, --cases or a workbook"],
  ["an unknown flag", ["--formulas", "=1"], "Unknown option '--formulas'"],
  ["a flag without its value", ["--formula"], "--formula"],
  ["two things at once", ["--formula", "=1", "--cases", "x"], "--formula and --cases"],
  ["two workbooks", ["a.xlsx", "b.xlsx"], "one workbook, not 2"],
  ["a workbook and nowhere to put it", ["a.xlsx"], "--out"],
  ["--out without a workbook", ["--out", "a.xlsx"], "Specify --formula, --cases or a workbook"],
  ["--set beside a formula", ["--formula", "=1", "--set", "A=1"], "go with a workbook"],
  ["--set without =", ["a.xlsx", "--out", "b.xlsx", "--set", "Fee"], "NAME=VALUE"],
  ["a missing workbook", ["none.xlsx", "--out", "b.xlsx"], "There is no file none.xlsx"],
  ["a missing file of cases", ["--cases", "none.jsonl"], "There is no file none.jsonl"],
  ["a folder for a file", ["--cases", at("folder")], "is not a file"],
  ["a broken workbook", [at("notes.xlsx"), "--out", at("out.xlsx")], "not an .xlsx workbook"],
  ["a line that is not JSON", ["--cases", at("bad.jsonl")], "line 2: not valid JSON"],
  ["a line that is no object", ["--cases", at("list.jsonl")], "line 1: give a JSON object"],
  ["a formula without =", ["--cases", at("plain.jsonl")], "line 1: give a formula"],
  [
    "cells that are no rows",
    ["--cases", at("cells.jsonl")],
    "line 1: give the cells at A1 as rows",
  ],
  ["cells at no address", ["--cases", at("place.jsonl")], "line 1: here is not the address"],
])("%s: one sentence and exit code 2", (_, args, sentence) => {
  const { out, error, code } = calc(...args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(error).toContain(sentence);
  expect(error.trimEnd().split("\n")).toHaveLength(1);
  expect(error).toMatch(/[.)]\n$/);
});

test("--help says what there is", () => {
  const { out, code } = calc("--help");
  expect(code).toBe(0);
  for (const flag of ["--formula", "--cases", "--out", "--set"]) expect(out).toContain(flag);
});

test("a formula's value is one line of JSON, rows of cells", () => {
  const formula = "=OFFTAKE.LEASE.PAYMENTS(100, DATE(2026,1,1), 3, DATE(2026,3,31), 0, 0, , , 3)";
  expect(printed(calc("--formula", formula))).toEqual([[[300]]]);
});

test("numbers keep every digit", () => {
  // Two thirds: the nearest double, by IEEE 754.
  expect(calc("--formula", "=2/3").out).toBe("[[0.6666666666666666]]\n");
});

test("a template is recalculated with another fee, in a file of its own", () => {
  const book = join(__dirname, "../../assets/templates/compute-lease.xlsx");
  const out = at("out.xlsx");
  const run = calc(
    book,
    "--out",
    out,
    "--set",
    "MonthlyFee=1000000000",
    "--set",
    "AsOf=2026-05-01",
    "--json",
  );
  expect(printed(run)).toEqual([
    expect.objectContaining({ out, kept: [], stale: [], volatile: [], changed: [], errors: [] }),
  ]);
  const { sheets, names } = readWorkbook(Parts.read(readFileSync(out)));
  const shown = (name: string) => {
    const [sheet, cell = ""] = names.find((one) => one.name === name)?.formula.split("!") ?? [];
    const place = position(cell);
    return place && sheets.find((one) => one.name === sheet)?.worksheet.value(place);
  };
  // Half a fee for two months, a whole one for 35; to 30 October 2026 four fees and 29 days of 31.
  expect(shown("HeadlineValue")).toBeCloseTo(36e9, 0);
  expect(shown("EnforceableValue")).toBeCloseTo((4 + 29 / 31) * 1e9, 0);
  expect(shown("ChecksFailed")).toBe(0);
});
