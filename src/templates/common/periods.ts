import type { Row } from "../blocks";
import type { Setting } from "../template";

/** @param last What the timeline reaches by making its periods longer. */
export const shortestPeriod = (last: string): Setting => ({
  label: "Shortest period",
  unit: "months",
  value: 3,
  options: [1, 3, 6, 12],
  note: `Periods are longer where ${last} would run past the timeline.`,
});

/** As short as the setting says and as long as needed: months, quarters, half years or years. */
export const periodMonths: Row = {
  label: "Months a period",
  unit: "months",
  value:
    "IF(needed_months <= ShortestPeriod, ShortestPeriod, IF(needed_months <= MonthsInQuarter, MonthsInQuarter, IF(needed_months <= MonthsInHalfYear, MonthsInHalfYear, MonthsInYear)))",
};

export const periodNumber: Row = {
  label: "Number",
  unit: "count",
  opening: "0",
  each: "period_number[-1] + 1",
};

export const periodStart: Row = {
  label: "First day",
  unit: "date",
  each: "period_end[-1] + 1",
};

/** Days of a period between two days. */
export const daysWithin = (from: string, until: string) =>
  `MAX(0, MIN(period_end + 1, ${until}) - MAX(period_start, ${from}))`;

/** 1 in the period that a day falls in, else 0. */
export const fallsWithin = (day: string) =>
  `IF(AND(${day} >= period_start, ${day} <= period_end), 1, 0)`;
