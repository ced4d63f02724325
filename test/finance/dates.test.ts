import * as fc from "fast-check";
import { civil, isoDate, monthEnd, monthsAfter, serial } from "../../src/finance/dates";

/** The calendar of the JavaScript engine, which shares no code with ours. */
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const utc = (date: number) => new Date((date - SERIAL_OF_1970) * DAY);
const day = fc.integer({ min: 61, max: 2_958_465 });

test("a serial and its calendar date are the engine's own, from 1900 to 9999", () => {
  fc.assert(
    fc.property(day, (date) => {
      const there = utc(date);
      const [year, month] = [there.getUTCFullYear(), there.getUTCMonth() + 1];
      expect(civil(date)).toEqual({ year, month, day: there.getUTCDate() });
      expect(serial(civil(date))).toBe(date);
      expect(isoDate(date)).toBe(there.toISOString().slice(0, 10));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  // Microsoft's documentation of EDATE and EOMONTH.
  ["EDATE of 15 January 2011, a month on", monthsAfter(40_558, 1), "2011-02-15"],
  ["EDATE of 15 January 2011, a month back", monthsAfter(40_558, -1), "2010-12-15"],
  ["EOMONTH of 1 January 2011, a month on", monthEnd(40_544, 1), "2011-02-28"],
  ["EOMONTH of 1 January 2011, three months back", monthEnd(40_544, -3), "2010-10-31"],
  ["EDATE of 31 January 2024 meets the leap day", monthsAfter(45_322, 1), "2024-02-29"],
  ["EDATE of 31 January 2100, which is no leap year", monthsAfter(73_081, 1), "2100-02-28"],
])("%s", (_, date, expected) => expect(isoDate(date)).toBe(expected));
