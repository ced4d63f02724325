import { caseNames } from "../../src/deals/cases";
import { assumptionNames } from "../../src/deals/vocabulary";
import { catalogue } from "../../src/functions/catalogue";
import { position } from "../../src/spreadsheet/address";
import { nameFault } from "../../src/spreadsheet/defined-names";
import { tokens } from "../../src/spreadsheet/formula-tokens";
import { templates } from "../../src/templates/catalogue";
import { FIRST_PERIOD } from "../../src/templates/compile/layout";
import { runOf } from "../../src/templates/compile/run";
import type { CellPlan, Plan } from "../../src/templates/plan";
import { formulaOf, planned } from "../support/templates";

/** The modelling standard, for every template: FAST and the ICAEW code, as ARCHITECTURE.md has them. */
describe.each(templates.map((template) => [template.id, template] as const))(
  "%s",
  (_, template) => {
    const plan = planned(template, "spacex-anthropic");
    const formulas = plan.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((cell) => {
        const formula = formulaOf(cell);
        return formula === undefined ? [] : [{ sheet, cell, formula }];
      }),
    );

    test("one formula a row: each is the one to its left, moved", () => {
      const running = template.sheets.filter((sheet) => runOf(sheet)).map(({ name }) => name);
      const rows = new Map<string, Set<string>>();
      for (const { sheet, cell, formula } of formulas) {
        if (!running.includes(sheet.name) || cell.at.column < FIRST_PERIOD) continue;
        const row = `${sheet.name}, row ${cell.at.row + 1}`;
        rows.set(row, (rows.get(row) ?? new Set()).add(relative(formula, cell)));
      }
      expect(rows.size).toBeGreaterThan(10);
      for (const [row, different] of rows)
        expect([row, [...different]]).toEqual([row, [expect.any(String)]]);
    });

    test("no formula holds a constant but 0 and 1", () => {
      for (const { formula } of formulas)
        expect([...constants(formula)].filter(isOther)).toEqual([]);
    });

    test("no volatile function, no INDIRECT or OFFSET, no spill or table references", () => {
      for (const { formula } of formulas) {
        expect(formula).not.toMatch(/\b(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|INFO|CELL)\(/i);
        expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/[#@[\]]/);
      }
    });

    test("every OFFTAKE function is in the catalogue, with as many arguments as it takes", () => {
      for (const { formula } of formulas)
        for (const { name, given } of calls(formula)) {
          const f = catalogue.find((one) => `OFFTAKE.${one.name}` === name);
          if (!f) throw new Error(`${name} is not in the catalogue: ${formula}`);
          const required = f.parameters.filter(([, parameter]) => !parameter.isOptional).length;
          expect(given).toBeGreaterThanOrEqual(required);
          expect(given).toBeLessThanOrEqual(f.parameters.length);
        }
    });

    test("names are valid, unique, and those that formulas use", () => {
      const known = plan.names.map(({ name }) => name);
      expect(new Set(known.map((name) => name.toLowerCase())).size).toBe(known.length);
      for (const name of known) expect(nameFault(name)).toBeUndefined();
      const used = new Set(formulas.flatMap(({ formula }) => words(formula)));
      const inputs = [...assumptionNames, ...caseNames].filter((name) => used.has(name));
      expect(inputs.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(inputs));
      for (const name of Object.keys(template.settings)) expect(used).toContain(name);
    });

    test("green reads another sheet or a name, black does not", () => {
      for (const { cell, formula } of formulas) {
        if (/link/i.test(cell.style) && cell.style !== "hyperlink")
          expect(formula).toMatch(/!|^=[A-Z]\w+$/);
        else if (cell.style !== "timeHead") expect(formula).not.toContain("!");
      }
    });

    test("blue is typed in, and only on sheets of inputs", () => {
      const blue = plan.sheets
        .filter(({ role }) => role !== "cover")
        .flatMap(({ role, cells }) => cells.map(({ style, content }) => ({ role, style, content })))
        .filter(({ style }) => style.startsWith("input"));
      expect(blue.length).toBeGreaterThan(0);
      // A blank is an input that nobody has reported.
      for (const { role, content } of blue)
        expect([role, content.kind]).toEqual(["inputs", expect.stringMatching(/^(value|blank)$/)]);
    });

    test("no number stands among the formulas, but on the axes of a grid, to be typed over", () => {
      for (const { role, cells } of plan.sheets)
        for (const { content, style } of cells)
          if (role !== "inputs" && content.kind === "value" && style !== "axisInput")
            expect(typeof content.value).toBe("string");
    });

    test("checks on the sheets that calculate, all gathered, with a tolerance of a cent at most", () => {
      const own = template.sheets.reduce((sum, { checks = [] }) => sum + checks.length, 0);
      expect(own).toBeGreaterThanOrEqual(5);
      const gathered = plan.sheets.find(({ name }) => name === "Checks");
      expect(gathered?.cells.filter(({ style }) => style === "checkLink")).toHaveLength(own);
      expect(template.settings["CheckTolerance"]?.value).toBeLessThanOrEqual(0.01);
      expect(coverFormulas(plan)).toContain("=ChecksFailed");
    });

    test("printed landscape, with titles repeated where a sheet takes more pages", () => {
      for (const { onOnePage, printTitles } of plan.sheets)
        expect(onOnePage ?? printTitles?.rows).toBeTruthy();
    });
  },
);

/** A formula as its cell sees it: relative references by their distance. */
function relative(formula: string, { at }: CellPlan): string {
  return formula.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g,
    (whole, fixedColumn, letters, fixedRow, row) => {
      const there = position(letters + row);
      if (!there) return whole;
      const column = fixedColumn ? `C${there.column}` : `C[${there.column - at.column}]`;
      return (fixedRow ? `R${there.row}` : `R[${there.row - at.row}]`) + column;
    },
  );
}

function* constants(formula: string): Generator<string> {
  const bare = formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, "ref");
  for (const { kind, text } of tokens(bare)) if (kind === "number") yield text;
}

const isOther = (number: string) => number !== "0" && number !== "1";

function words(formula: string): string[] {
  return tokens(formula)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text);
}

/** The calls of our functions in a formula, and how many arguments each has. */
function calls(formula: string): { name: string; given: number }[] {
  const all = tokens(formula);
  return all.flatMap(({ text }, i) => {
    if (!text.startsWith("OFFTAKE.")) return [];
    let depth = 0;
    let given = 1;
    for (const token of all.slice(i + 1)) {
      if (token.text === "(") depth++;
      if (token.text === ")" && --depth === 0) break;
      if (token.text === "," && depth === 1) given++;
    }
    return [{ name: text, given }];
  });
}

function coverFormulas({ sheets }: Plan): string[] {
  return (sheets[0]?.cells ?? []).flatMap((cell) => formulaOf(cell) ?? []);
}
