import { count, date, months } from "../../language/row";
import { choice, setting } from "../../language/setting";
import type { Setting } from "../../language/template";

/** The calendar stands among the settings, since no formula holds a number of its own. */
const ofCalendar = (
  label: string,
  unit: string,
  value: number,
  note = "Calendar constant.",
): Setting => setting(value, unit)`${label} | ${note}`;

export const calendarMonths = {
  MonthsInQuarter: ofCalendar("Months in a quarter", "months", 3),
  MonthsInHalfYear: ofCalendar("Months in half a year", "months", 6),
  MonthsInYear: ofCalendar("Months in a year", "months", 12),
} as const;

/** @param note What is reckoned by it. */
export const daysInYear = (note: string) => ofCalendar("Days in a year", "days", 365, note);

export const hoursInDay = ofCalendar("Hours in a day", "hours", 24);

/** The setting by which every check is judged. */
export const checkTolerance = (note = "One cent.", unit = "$ or days"): Setting =>
  setting(0.01, unit, 0, 0.01)`Check tolerance | ${note}`;

/** Calendar months from one day's month to another's. */
export const monthsBetween = (from: string, to: string) =>
  `(YEAR(${to}) - YEAR(${from})) * MonthsInYear + MONTH(${to}) - MONTH(${from})`;

/** @param last What the timeline reaches by making its periods longer. */
export const shortestPeriod = (last: string): Setting => choice(3, "months", [1, 3, 6, 12])`
  Minimum period length | Periods are longer where ${last} would run past the timeline.`;

/** As short as the setting says and as long as needed: months, quarters, half years or years. */
export const periodMonths = months.value("Months per period")`
  IF(needed_months <= ShortestPeriod, ShortestPeriod, IF(needed_months <= MonthsInQuarter,
  MonthsInQuarter, IF(needed_months <= MonthsInHalfYear, MonthsInHalfYear, MonthsInYear)))`;

export const periodNumber = count.each("Number")`0 | period_number[-1] + 1`;

export const periodStart = date.each("First day")`period_end[-1] + 1`;

/** Days of a period between two days. */
export const daysWithin = (from: string, until: string) =>
  `MAX(0, MIN(period_end + 1, ${until}) - MAX(period_start, ${from}))`;

/** 1 in the period that a day falls in, else 0. */
export const fallsWithin = (day: string) =>
  `IF(AND(${day} >= period_start, ${day} <= period_end), 1, 0)`;
