import { isoDate, serial } from "../../src/finance/dates";
import { timeline } from "../../src/finance/timeline";

const at = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serial({ year, month, day });
};

test.each([
  // What ends with months begins with them, whatever their lengths.
  { ends: ["2026-02-28", "2026-03-31"], step: 1, begins: ["2026-02-01", "2026-03-01"] },
  { ends: ["2026-03-31", "2026-06-30"], step: 3, begins: ["2026-01-01", "2026-04-01"] },
  // A fiscal year to the end of January.
  { ends: ["2027-01-31", "2028-01-31"], step: 12, begins: ["2026-02-01", "2027-02-01"] },
  // Periods that end within months.
  { ends: ["2026-05-14", "2026-06-14"], step: 1, begins: ["2026-04-15", "2026-05-15"] },
  // A gap belongs to the period after it.
  {
    ends: ["2026-01-31", "2026-02-28", "2026-12-31"],
    step: 1,
    begins: ["2026-01-01", "2026-02-01", "2026-03-01"],
  },
])("$ends: periods begin on $begins", ({ ends, step, begins }) => {
  const found = timeline(ends.map(at));
  expect(found.step).toBe(step);
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
  [["2026-01-15", "2026-01-31"], undefined, "at least one calendar month apart"],
  [["2026-01-31", "2026-02-28"], 3, "period_months"],
])("%s with %s is refused: %s", (ends, months, says) => {
  expect(() => timeline(ends.map(at), months)).toThrow(says);
});
