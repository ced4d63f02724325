import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CellError } from "../../src/functions/cells";
import type { Engine } from "../../src/workbench/engine/engine";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";

/** The table of formulas in docs/differences-from-excel.md, executed in the workbench's engine. */

const page = readFileSync(join(__dirname, "../../docs/differences-from-excel.md"), "utf8");
const section = page.slice(page.indexOf("\n## The workbench"));
const rows = section
  .split("\n")
  .filter((line) => line.startsWith("| `="))
  .map((line) => {
    const [, formula = "", excel = "", workbench = ""] = line
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""));
    return { formula, excel, workbench };
  });

let engine: Engine;
beforeAll(() => {
  engine = createNodeEngine([]);
});
afterAll(() => engine.dispose());

function printed(value: unknown): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "number" ? String(value).toUpperCase() : String(value);
}

test("the page has its table", () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
});

test.each(rows)("$formula gives $workbench, not $excel", async ({ formula, excel, workbench }) => {
  const cells = { A1: { formula: "=SEQUENCE(3)" }, B1: { formula } };
  engine.load({ sheets: [{ name: "Sheet1", cells }] });
  await engine.settle();
  expect(printed(engine.read("Sheet1", "B1")[0]?.[0])).toBe(workbench);
  expect(workbench).not.toBe(excel);
});

test("where arithmetic is decimal, doubles give what the page says of Excel", () => {
  const toFifteenDigits = (value: number) => String(Number(value.toPrecision(15)));
  expect(toFifteenDigits((127.95 - 127) * 100)).toBe(rows[0]?.excel);
  expect(toFifteenDigits((346.95 - 346) * 100)).toBe(rows[1]?.excel);
});
