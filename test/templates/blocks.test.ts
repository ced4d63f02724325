import { address, position } from "../../src/spreadsheet/address";
import type { Block } from "../../src/templates/language/blocks";
import type { Template } from "../../src/templates/language/template";
import type { CellPlan } from "../../src/templates/plan";
import {
  calculated,
  engineForTests,
  errorsIn,
  formulaOf,
  named,
  planned,
} from "../support/templates";
import { madeUp } from "./made-up";

const engine = engineForTests();
const plan = planned(madeUp, "iren-microsoft");
const fee = Number(valueOfName("BaseMonthlyFee"));

beforeAll(() => calculated(engine, plan));

const sheet = (name: string) => {
  const found = plan.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** The row of a label on a sheet; the first or a later one. */
function rowOf(name: string, label: string, nth = 0): number {
  const rows = sheet(name).cells.filter(
    ({ at, content }) => at.column === 0 && content.kind === "value" && content.value === label,
  );
  const row = rows[nth]?.at.row;
  if (row === undefined) throw new Error(`${name} has no row ${label}`);
  return row;
}

const cellAt = (name: string, row: number, column: number): CellPlan | undefined =>
  sheet(name).cells.find(({ at }) => at.row === row && at.column === column);

const shown = (name: string, row: number, column: number) =>
  engine.read(name, address({ row, column }))[0]?.[0];

function valueOfName(name: string) {
  const { sheet: where, at } = plan.names.find((one) => one.name === name) ?? {};
  const cell = plan.sheets
    .find((one) => one.name === where)
    ?.cells.find((one) => one.at.row === at?.row && one.at.column === at?.column);
  return cell?.content.kind === "value" ? cell.content.value : undefined;
}

test("no cell shows an error, and the check holds", () => {
  expect(errorsIn(engine, plan)).toEqual([]);
  expect(named(engine, plan, "ChecksFailed")).toBe(0);
});

describe("data", () => {
  const at = rowOf("Peers", "First");

  test("values are inputs, with their date, standing and source beside them", () => {
    expect(cellAt("Peers", at, 2)).toMatchObject({
      content: { kind: "value", value: 20e6 },
      style: "input",
    });
    expect(cellAt("Peers", at, 4)).toMatchObject({ style: "inputText" });
    const beside = [5, 6, 7, 8].map((column) => cellAt("Peers", at, column)?.content);
    // 31 March 2026 is day 46112: 46023 is 1 January, and 31 + 28 + 30 days follow it.
    expect(beside).toEqual([
      undefined,
      { kind: "value", value: 46_112 },
      { kind: "value", value: "filing" },
      { kind: "value", value: "Its own report." },
    ]);
  });

  test("a rule says what may be entered", () => {
    const rules = sheet("Peers").validations ?? [];
    expect(rules.find((rule) => rule.at.row === at && rule.at.column === 2)).toMatchObject({
      rule: { kind: "number", min: 0 },
      sentence: "First, Enterprise value: give a number of at least 0.",
    });
  });

  test("a value may have a name", () => {
    expect(named(engine, plan, "FirstSales")).toBe(1e6);
  });
});

/** Multiples are 20, 50 and 10: the median is 20, the values add up to 100 m. */
describe("tables and spills", () => {
  test("a total sums its columns and leaves the others alone", () => {
    const total = rowOf("Multiples", "Together");
    expect([2, 3, 4].map((column) => shown("Multiples", total, column))).toEqual([
      100e6,
      5e6,
      null,
    ]);
    expect(named(engine, plan, "PeersValue")).toBe(100e6);
    expect(shown("Multiples", rowOf("Multiples", "All values"), 2)).toBe(100e6);
  });

  test("a text stands as it is", () => {
    expect(cellAt("Multiples", rowOf("Multiples", "first"), 5)).toMatchObject({
      content: { kind: "value", value: "landlord" },
      style: "cellText",
    });
  });

  test("a row of a table is a range of its own", () => {
    expect(shown("Multiples", rowOf("Multiples", "The second's columns"), 2)).toBe(3);
  });

  test("one formula fills the rows, each value can be referred to, each has its unit", () => {
    const first = rowOf("Multiples", "Count");
    expect(cellAt("Multiples", first, 2)?.content).toMatchObject({
      kind: "spill",
      rows: 10,
      columns: 1,
    });
    expect(shown("Multiples", rowOf("Multiples", "Median"), 2)).toBe(20);
    expect(shown("Multiples", rowOf("Multiples", "Median", 1), 2)).toBe(20);
    expect(cellAt("Multiples", first, 2)?.format).toBe("0");
    expect(cellAt("Multiples", rowOf("Multiples", "Median"), 2)?.style).toBe("result");
  });
});

/**
 * Across: the lowest multiple 10, the entered 25, and 20 + 10; down: all, half; sales 5 m. So
 * 50, 125, 150 and half of them.
 */
describe("a grid", () => {
  const head = rowOf("Multiples", "Share sold (%)");
  const values = () =>
    [0, 1].map((r) => [2, 3, 4].map((column) => shown("Multiples", head + 1 + r, column)));

  test("holds the one formula, with mixed references to both axes", () => {
    const formulas = [1, 2].map((r) => formulaOf(cellAt("Multiples", head + r, 3) as CellPlan));
    const top = head + 1;
    const sales = address({ row: rowOf("Multiples", "Together"), column: 3 }).replace(
      /(\w)(\d+)/,
      "$$$1$$$2",
    );
    expect(formulas).toEqual([
      `=D$${top} * $B${head + 2} * ${sales}`,
      `=D$${top} * $B${head + 3} * ${sales}`,
    ]);
  });

  test("works every pair out, and each result can be referred to", () => {
    expect(values()).toEqual([
      [50e6, 125e6, 150e6],
      [25e6, 62.5e6, 75e6],
    ]);
    expect(shown("Multiples", rowOf("Multiples", "Last value"), 2)).toBe(75e6);
    expect(shown("Multiples", rowOf("Multiples", "All of it"), 2)).toBe(487.5e6);
  });

  test("an axis is formulas, or numbers to be typed over; the base stands out", () => {
    const styles = [2, 3, 4].map((column) => cellAt("Multiples", head, column)?.style);
    expect(styles).toEqual(["axis", "axisInput", "axis"]);
    expect(cellAt("Multiples", head + 1, 3)?.style).toBe("result");
    expect(cellAt("Multiples", head + 2, 3)?.style).toBe("formula");
  });
});

/** Drawn once, then half of it swept in each of three months: 1, 0.5, 0, 0 of the fee are owed. */
describe("a spill over time", () => {
  test("each of its rows is a row as any other", () => {
    const owed = rowOf("Loan", "Owed");
    const months = [4, 5, 6, 7].map((column) => shown("Loan", owed, column));
    expect(months).toEqual([fee, fee / 2, 0, 0]);
    expect(named(engine, plan, "StillOwed")).toBe(0);
    expect(shown("Loan", rowOf("Loan", "Repaid"), 2)).toBe(fee);
    expect(shown("Loan", rowOf("Loan", "Repayment"), 2)).toBe(fee);
    expect(shown("Loan", rowOf("Loan", "At most"), 2)).toBe(fee);
  });
});

describe("a sheet across members", () => {
  test("has their heads, a value each, and a total", () => {
    const heads = [4, 5, 6].map((column) => shown("Sites", 3, column));
    expect(heads).toEqual(["North", "South", "West"]);
    expect(named(engine, plan, "AllFees")).toBe(6 * fee);
    expect(shown("Sites", rowOf("Sites", "Of the second"), 2)).toBe(2 * fee);
    expect(shown("Sites", rowOf("Sites", "The largest"), 2)).toBe(3 * fee);
  });
});

describe("charts", () => {
  test("of a table: its columns over its rows, the total left out", () => {
    const [chart] = sheet("Multiples").charts ?? [];
    const area = (from: string, to: string) => ({
      startRow: position(from)?.row,
      startColumn: position(from)?.column,
      endRow: position(to)?.row,
      endColumn: position(to)?.column,
    });
    expect(chart).toMatchObject({
      kind: "stacked bar",
      categoryFormat: "General",
      categories: { sheet: "Multiples", area: area("A6", "A8") },
      series: [
        { name: "Sales", unfilled: true, values: { area: area("D6", "D8") } },
        { name: "Value", values: { area: area("C6", "C8") } },
      ],
    });
    expect(chart?.series[1]).not.toHaveProperty("unfilled");
  });

  test("of a table's rows over its columns' heads, on another sheet", () => {
    expect(sheet("Multiples").charts?.[1]).toMatchObject({
      categories: {
        sheet: "Peers",
        area: { startRow: 4, startColumn: 2, endRow: 4, endColumn: 4 },
      },
      series: [{ name: "First", values: { sheet: "Peers", area: { startRow: 5, endRow: 5 } } }],
    });
  });

  test("of a spill's rows over time", () => {
    expect(sheet("Loan").charts?.[0]).toMatchObject({
      categories: { sheet: "Loan", area: { startRow: 3, startColumn: 4, endColumn: 7 } },
      categoryFormat: "mmm-yy_)",
      series: [{ name: "Closing" }, { name: "Owed" }],
    });
  });
});

describe("a declaration that contradicts itself is refused", () => {
  const withBlock = (name: string, block: Block): Template => ({
    ...madeUp,
    sheets: madeUp.sheets.map((one) =>
      one.name === name ? { ...one, blocks: [...one.blocks, block] } : one,
    ),
  });
  const row = (value: string): Block => ({
    kind: "rows",
    title: "More",
    rows: { more: { label: "More", unit: "$", value } },
  });

  test.each([
    [
      "a row over time where there are no periods",
      "Multiples",
      row("draw"),
      "draw has no cell of its own",
    ],
    [
      "a member's row over time",
      "Loan",
      { ...row("1"), rows: { more: { label: "", unit: "$", each: "fee" } } } as Block,
      "fee has no cell of its own",
    ],
    ["a member that is none", "Loan", row("fee.4"), "fee has no 4"],
    [
      "a value of a spill that is none",
      "Loan",
      row("statistics.mode.value"),
      "statistics has no mode.value",
    ],
    ["an axis outside its grid", "Multiples", row("across"), "There is no row across"],
    [
      "a key twice",
      "Loan",
      { ...row("1"), rows: { draw: { label: "", unit: "$", value: "1" } } } as Block,
      "Two rows have the key draw",
    ],
    [
      "data among the workings",
      "Loan",
      madeUp.sheets[0]?.blocks[0] as Block,
      "make Loan a sheet of inputs",
    ],
  ])("%s", (_, name, block, sentence) => {
    expect(() => planned(withBlock(name, block), "iren-microsoft")).toThrow(sentence);
  });
});
