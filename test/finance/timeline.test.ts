import { isoDate, serial } from "../../src/finance/dates";
import { timeline } from "../../src/finance/timeline";

const at = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serial({ year, month, day });
};

test.each([
  // What ends with months begins with them, whatever their lengths.
  { ends: ["2026-02-28", "2026-03-31"], begins: ["2026-02-01", "2026-03-01"] },
  { ends: ["2026-03-31", "2026-06-30"], begins: ["2026-01-01", "2026-04-01"] },
  // A fiscal year to the end of January.
  { ends: ["2027-01-31", "2028-01-31"], begins: ["2026-02-01", "2027-02-01"] },
  // Periods that end within months.
  { ends: ["2026-05-14", "2026-06-14"], begins: ["2026-04-15", "2026-05-15"] },
  // On the 30th, or the last day of a month that has none.
  {
    ends: ["2026-02-28", "2026-03-30", "2026-04-30"],
    begins: ["2026-01-31", "2026-03-01", "2026-03-31"],
  },
  // A period begins on the last day of September, and on that of March.
  {
    ends: ["2026-09-29", "2027-03-30", "2027-09-29"],
    begins: ["2026-03-31", "2026-09-30", "2027-03-31"],
  },
  // Weeks, and a quarter of thirteen of them.
  {
    ends: ["2026-01-30", "2026-02-06", "2026-02-13"],
    begins: ["2026-01-24", "2026-01-31", "2026-02-07"],
  },
  { ends: ["2026-03-27", "2026-06-26"], begins: ["2025-12-27", "2026-03-28"] },
  // Months that show what the first one is, then years.
  {
    ends: ["2026-01-31", "2026-02-28", "2026-03-31", "2026-12-31", "2027-12-31"],
    begins: ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2027-01-01"],
  },
])("$ends: periods begin on $begins", ({ ends, begins }) => {
  const found = timeline(ends.map(at));
  expect(found.edges.slice(0, -1).map(isoDate)).toEqual(begins);
  expect(found.edges.at(-1)).toBe(at(ends.at(-1) as string) + 1);
});

test.each([
  [["2026-03-31"], 3, "2026-01-01"],
  [["2026-12-31"], 12, "2026-01-01"],
])("one end, %s, needs its step, %s: it begins on %s", (ends, months, begins) => {
  expect(isoDate(timeline(ends.map(at), months).edges[0] as number)).toBe(begins);
  expect(() => timeline(ends.map(at))).toThrow("period_months");
});

test.each([
  [["2026-02-28", "2026-01-31"], undefined, "ascending order"],
  [["2026-01-15", "2026-01-31"], undefined, "the first period is ambiguous"],
  [["2026-01-31", "2026-02-28", "2026-12-31"], undefined, "the first period is ambiguous"],
  [["2026-01-30", "2026-02-06"], 1, "the first period is ambiguous"],
  [["2026-01-31", "2026-02-28"], 3, "period_months"],
])("%s with %s is refused: %s", (ends, months, says) => {
  expect(() => timeline(ends.map(at), months)).toThrow(says);
});

describe("the first day is given", () => {
  const begins = (ends: string[], firstDay: string) =>
    timeline(ends.map(at), undefined, at(firstDay)).edges.slice(0, -1).map(isoDate);

  test.each([
    ["a year before quarters", ["2025-12-31", "2026-03-31"], "2025-01-01", "2026-01-01"],
    ["a stub before years", ["2026-06-30", "2027-06-30"], "2026-05-15", "2026-07-01"],
    ["4-4-5 weeks", ["2026-01-31", "2026-02-28", "2026-04-04"], "2026-01-04", "2026-02-01"],
  ])("%s", (_, ends, firstDay, second) => {
    expect(begins(ends, firstDay).slice(0, 2)).toEqual([firstDay, second]);
  });

  test("a single period needs nothing else", () =>
    expect(begins(["2026-02-10"], "2026-01-20")).toEqual(["2026-01-20"]));

  test("it is refused after the first end, and beside period_months", () => {
    const end = [at("2026-01-31")];
    expect(() => timeline(end, undefined, at("2026-02-01"))).toThrow(
      "first_day: must be on or before the first of period_ends (2026-01-31), not 2026-02-01",
    );
    expect(() => timeline(end, 1, at("2026-01-01"))).toThrow("period_months: must be omitted");
  });

  test("the sentence about an ambiguous start gives an argument that is accepted", () => {
    const ends = ["2026-01-31", "2026-02-28", "2026-12-31"].map(at);
    let said = "";
    try {
      timeline(ends);
    } catch (error) {
      said = (error as Error).message;
    }
    const [, year, month, day] = /DATE\((\d+),(\d+),(\d+)\)/.exec(said) as unknown as string[];
    const first = serial({ year: Number(year), month: Number(month), day: Number(day) });
    expect(timeline(ends, undefined, first).edges).toHaveLength(4);
  });
});
