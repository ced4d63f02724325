import { count, date, months } from "../../language/row";
import { choice } from "../../language/setting";
import type { Setting } from "../../language/template";

/** @param last What the timeline reaches by making its periods longer. */
export const shortestPeriod = (last: string): Setting => choice(3, "months", [1, 3, 6, 12])`
  Shortest period | Periods are longer where ${last} would run past the timeline.`;

/** As short as the setting says and as long as needed: months, quarters, half years or years. */
export const periodMonths = months.value("Months a period")`
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
