import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as formulajs from "@formulajs/formulajs";
import { CellError } from "../../src/functions/cells";
import { evaluate } from "../support/formula";

/** docs/differences-from-excel.md, executed: a page that drifts from what the functions do fails here. */

const page = readFileSync(join(__dirname, "../../docs/differences-from-excel.md"), "utf8");

interface Row {
  readonly excel: string;
  readonly excelGives: string;
  readonly offtake: string;
  readonly offtakeGives: string;
}

/** The page's parts under one kind of heading, by title. */
function parts(text: string, heading: string): [title: string, body: string][] {
  return text
    .split(new RegExp(`^${heading} `, "m"))
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf("\n")), part]);
}

function rows(section: string): Row[] {
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `="))
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim().replaceAll("`", ""));
      const [, excel = "", excelGives = "", offtake = "", offtakeGives = ""] = cells;
      return { excel, excelGives, offtake, offtakeGives };
    });
}

/** A printed value, and half a unit of its last digit. */
function agrees(value: unknown, printed: string): boolean {
  if (printed.startsWith("#"))
    return value instanceof CellError
      ? value.code === printed
      : value instanceof Error && value.message === printed;
  const decimals = /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0;
  return Math.abs((value as number) - Number(printed)) <= 0.5 * 10 ** -decimals + 1e-9;
}

const depreciation = parts(page, "##").find(([title]) => title === "Depreciation")?.[1] ?? "";
const differences = parts(depreciation, "###");

/**
 * Excel's column has its origin on the page. Where formulajs has Excel's function right it is a
 * second opinion; it has no VDB, no DB past a short first year, and no part of a period.
 */
const NOT_IN_FORMULAJS = [
  "=VDB(100, 10, 13, 0.5, 1, 1)",
  "=DDB(100, 10, 13, 0.3, 1)",
  "=DB(1000000, 100000, 6, 7, 7)",
];

function inFormulajs(formula: string): unknown {
  const [, name, list] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const values = (list ?? "").split(",").map((text) => {
    const quoted = /^"(.*)"$/.exec(text.trim());
    return quoted ? quoted[1] : Number(text);
  });
  const functions: Record<string, unknown> = { ...formulajs };
  return (functions[name as string] as (...values: unknown[]) => unknown)(...values);
}

test("the depreciation section lists its differences", () => {
  expect(differences.length).toBeGreaterThanOrEqual(8);
});

describe.each(differences)("%s", (_, section) => {
  test("has a row, a reason and the origin of Excel's values", () => {
    expect(rows(section).length).toBeGreaterThan(0);
    expect(section).toMatch(/^Excel's values?: /m);
  });

  test.each(rows(section))("$offtake gives $offtakeGives", ({ offtake, offtakeGives }) => {
    const result = evaluate(offtake);
    const value = Array.isArray(result) ? result[0]?.[0] : result;
    expect({ value, agrees: agrees(value, offtakeGives) }).toEqual({ value, agrees: true });
  });

  test.each(rows(section))("$excel differs", ({ excelGives, offtakeGives }) => {
    expect(excelGives).not.toBe(offtakeGives);
  });

  const asked = rows(section).filter(({ excel }) => !NOT_IN_FORMULAJS.includes(excel));
  if (asked.length > 0)
    test.each(asked)("formulajs too has $excel at $excelGives", ({ excel, excelGives }) => {
      const value = inFormulajs(excel);
      expect({ value, agrees: agrees(value, excelGives) }).toEqual({ value, agrees: true });
    });
});
