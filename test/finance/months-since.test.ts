import * as fc from "fast-check";
import { monthsAfter, monthsSince, serial } from "../../src/finance/dates";

const day = fc.integer({ min: 61, max: 120_000 });

test("whole months are counted by EDATE, and the part by the days between two of them", () => {
  fc.assert(
    fc.property(day, fc.nat(45_000), (from, later) => {
      const until = from + later;
      const { whole, part } = monthsSince(from)(until);
      const [begins, ends] = [monthsAfter(from, whole), monthsAfter(from, whole + 1)];
      expect(begins).toBeLessThanOrEqual(until);
      expect(until).toBeLessThan(ends);
      expect(part).toBe((until - begins) / (ends - begins));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  // From a 31st a month begins on the last day where there is no 31st.
  { from: [2024, 1, 31], until: [2024, 2, 29], whole: 1, part: 0 },
  { from: [2024, 1, 31], until: [2024, 3, 15], whole: 1, part: 15 / 31 },
  { from: [2023, 1, 31], until: [2023, 3, 1], whole: 1, part: 1 / 31 },
  { from: [2023, 1, 30], until: [2023, 2, 27], whole: 0, part: 28 / 29 },
  { from: [2026, 5, 16], until: [2026, 5, 16], whole: 0, part: 0 },
  { from: [2099, 2, 28], until: [2100, 3, 1], whole: 12, part: 1 / 28 },
])("from $from to $until: $whole and $part", ({ from, until, whole, part }) => {
  const at = ([year, month, day]: number[]) =>
    serial({ year: year as number, month: month as number, day: day as number });
  expect(monthsSince(at(from))(at(until))).toEqual({ whole, part });
});
