import { templates } from "../../src/templates/catalogue";
import type { Row, TableBlock } from "../../src/templates/language/blocks";
import { $m, count, flag } from "../../src/templates/language/row";
import { setting } from "../../src/templates/language/setting";
import { each, heads, outputs, rows, table, workings } from "../../src/templates/language/sheet";
import type { Sheet, Template } from "../../src/templates/language/template";
import { faultsIn, review } from "../../src/templates/review/review";

test.each(templates.map((template) => [template.id, template] as const))(
  "%s has no fault",
  (_, template) => {
    expect(faultsIn(template)).toEqual([]);
  },
);

const check = { "The fee is the fee": $m.check`fee.total - fee.total` };

/** A template without a fault, but for its sheet's. */
const withSheet = (sheet: Sheet, changed: Partial<Template> = {}): Template => ({
  id: "small",
  title: "Small",
  short: "Small",
  summary: "One sheet.",
  kinds: ["gpu_cloud"],
  settings: { CheckTolerance: setting(0.01, "$")`Tolerance | One cent.` },
  timeline: {
    key: "period_end",
    periods: 3,
    sheet: sheet.name,
    opening: "EOMONTH(StartDate, -1)",
    each: "EOMONTH(period_end[-1], 1)",
  },
  sheets: [sheet],
  results: [$m.shown("Fee")`fee.total`],
  guide: [],
  ...changed,
});

const withRows = (more: Readonly<Record<string, Row>>, changed: Partial<Template> = {}) =>
  withSheet(
    workings.overTime`Flows | Flows | What flows.`({
      Fees: rows,
      fee: $m.flow("Fee")`MonthlyFee`,
      ...more,
      ...check,
    }),
    changed,
  );

test("the small template has no fault", () => {
  expect(faultsIn(withRows({}))).toEqual([]);
});

const hidden = $m.forReader;
const refusals: readonly (readonly [string, Template, string])[] = [
  ["an unknown key", withRows({ a: hidden.each("A")`feee` }), "There is no row feee."],
  ["an unknown name", withRows({ a: hidden.each("A")`MonthlyFe` }), "There is no input MonthlyFe."],
  [
    "a key that has no such cell",
    withRows({ a: hidden.value("A")`fee` }),
    "fee has no cell of its own there; say [], [first], [last] or .total.",
  ],
  ["a constant", withRows({ a: hidden.each("A")`fee * 12` }), "make 12 an input"],
  ["an address", withRows({ a: hidden.each("A")`Flows!A1` }), "refer to rows by their keys"],
  ["a volatile function", withRows({ a: hidden.each("A")`fee * TODAY()` }), "TODAY is volatile"],
  ["a function that hides", withRows({ a: hidden.each("A")`OFFSET(fee, 1, 0)` }), "OFFSET is"],
  ["a spill reference", withRows({ a: hidden.each("A")`fee#` }), "# depends on how"],
  [
    "an unknown function of ours",
    withRows({ a: hidden.each("A")`OFFTAKE.LEASE.TVC(fee)` }),
    "There is no function OFFTAKE.LEASE.TVC.",
  ],
  [
    "too few arguments",
    withRows({ a: hidden.each("A")`OFFTAKE.VAL.MULTIPLE(fee)` }),
    "OFFTAKE.VAL.MULTIPLE takes 2 to 2 arguments, not 1.",
  ],
  ["a row that nothing reads", withRows({ a: $m.each("A")`fee` }), "nothing reads this row"],
  [
    "a row that only reads itself",
    withRows({ a: count.each("A")`0 | a[-1] + 1` }),
    "nothing reads this row",
  ],
  [
    "a sheet without a check",
    withSheet(workings.overTime`Flows | F | F.`({ F: rows, fee: $m.flow("Fee")`MonthlyFee` })),
    "Flows has no check.",
  ],
];

test.each(refusals)("refused, with file, line and row: %s", (_, template, sentence) => {
  const [fault = "", ...more] = faultsIn(template);
  expect(more).toEqual([]);
  expect(fault).toContain(sentence);
  expect(fault).toMatch(/^test\/templates\/review\.test\.ts:\d+: /);
  expect(() => review(template)).toThrow(sentence);
});

test("refused: names that no formula reads, and that no Excel has", () => {
  const unread = { ...withRows({}).settings, Unread: setting(1, "x")`Unread` };
  expect(faultsIn(withRows({}, { settings: unread }))).toEqual(["small: No formula reads Unread."]);
  const named = withRows({ a: hidden.flow("A", "R1C1")`fee` });
  expect(faultsIn(named)).toEqual([expect.stringContaining("R1C1")]);
  const twice = withRows({ a: hidden.flow("A", "monthlyfee")`fee` });
  expect(faultsIn(twice)).toEqual(["small: The name monthlyfee is given twice."]);
});

test("refused: a tolerance above a cent", () => {
  const settings = { CheckTolerance: setting(1, "$")`Tolerance | A dollar.` };
  expect(faultsIn(withRows({}, { settings }))).toEqual(["small: CheckTolerance is above a cent."]);
});

test("refused: a key that two rows have", () => {
  const sheet = outputs.overTime`Flows | Flows | What flows.`({
    Fees: rows,
    fee: $m.flow("Fee")`MonthlyFee`,
    More: table("More", heads`fee: Fee`),
    more: flag.each("Fee")`1`,
  });
  const again = workings`Again | Again | Again.`({ Fees: rows, fee: flag.value("Fee")`1` });
  const template = withSheet(sheet, { sheets: [sheet, again] });
  expect(() => faultsIn(template)).toThrow("Two rows have the key fee.");
  const lines = () => ({ [key]: flag.value("Fee")`1` });
  const key = "fee";
  expect(() => each([1, 2], lines)).toThrow("Two lines have the key fee.");
});

test("refused: a table whose rows do not fit its heads", () => {
  const short = { t: table("T")`a: A | b: B`, row: $m.cells("Row")`1` };
  expect(() => workings`T | T | T.`(short)).toThrow("Row: 1 cells for 2 columns.");
});

test("refused: a row without a heading, and a head that says no key or no unit", () => {
  const row = { fee: $m.value("Fee")`MonthlyFee` };
  expect(() => workings`T | T | T.`(row)).toThrow("fee: write a heading above this row.");
  expect(() => heads`First day`).toThrow('Write a head as "key unit: Head", not "First day".');
  expect(() => heads`from dates: First day`).toThrow("from dates: First day");
});

describe("a table's notation", () => {
  const { blocks } = workings`Cases | Cases | Cases.`({
    cases: table("Cases")`live: Live | bear: Bear`,
    fee: $m.each("Fee")`@MonthlyFee * @ramp.total`,
    own: $m.each("Own")`fee.@ - .live + @_lost.total`,
    said: $m.cells("Said")`'@ and .live | IF(fee.bear = 0, "@ .live", 0)`,
  });
  const written = (blocks[0] as TableBlock).rows;

  test("@ is the column, or before a name its case; nothing in the column live", () => {
    expect(written["fee"]?.cells).toEqual({
      live: "MonthlyFee * ramp.total",
      bear: "BearMonthlyFee * bear_ramp.total",
    });
  });

  test("a dot with nothing before it is the row itself", () => {
    expect(written["own"]?.cells).toEqual({
      live: "fee.live - own.live + live_lost.total",
      bear: "fee.bear - own.live + bear_lost.total",
    });
  });

  test("texts stay as they are", () => {
    expect(written["said"]?.cells).toEqual({
      live: { text: "@ and .live" },
      bear: 'IF(fee.bear = 0, "@ .live", 0)',
    });
  });
});

test("a formula may run over several lines, and bars part the opening from the periods", () => {
  const row = $m.balance("At the end")`
    opening.total |
    before[-1] +
      change`;
  expect(row).toMatchObject({
    opening: "opening.total",
    each: "before[-1] + change",
    total: "last",
  });
});
