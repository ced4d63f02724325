/** The files of a new template, as text. */

interface Names {
  readonly identifier: string;
  readonly id: string;
  readonly title: string;
  readonly short: string;
}

export const indexFile = ({ identifier, id, title, short }: Names) => `
import { DEAL_KINDS } from "../../../deals/vocabulary";
import { $bn, date } from "../../language/row";
import type { Template } from "../../template";
import { fees } from "./fees";
import { settings } from "./settings";

export const ${identifier}: Template = {
  id: "${id}",
  title: "${title}",
  short: "${short}",
  summary: "What the loaded contract pays each year, and what those fees are worth at its start.",
  kinds: DEAL_KINDS,
  inputs: [
    "MonthlyFee",
    "StartDate",
    "TermMonths",
    "Escalator",
    "FreeMonths",
    "RampMonths",
    "RampShare",
    "DiscountRate",
  ],
  settings,
  timeline: {
    key: "year_end",
    periods: 30,
    sheet: "Fees",
    opening: "EOMONTH(StartDate, -1)",
    each: "EOMONTH(year_end[-1], MonthsInYear)",
  },
  sheets: [fees],
  results: [
    $bn.shown("Headline")\`headline | all fees through the stated term\`,
    $bn.shown("Present value of fees")\`present_value.total | at the start of service\`,
    date.shown("First day after the term")\`term_end\`,
  ],
  guide: ["Fees are counted on the dates on which they are due, through the stated term."],
};
`;

export const settingsFile = `
import { setting } from "../../language/setting";
import type { Template } from "../../template";

export const settings: Template["settings"] = {
  MonthsInYear: setting(12, "months")\`Months in a year | Calendar.\`,
  DaysInYear: setting(365, "days")\`Days in a year | Discounting.\`,
  CheckTolerance: setting(0.01, "$ or days", 0, 0.01)\`Check tolerance | One cent.\`,
};
`;

/** Each formula is written once per row; see src/templates/formula/pattern.ts for how it refers to others. */
export const feesSheet = `
import { $m, count, date, days, number, percent } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";

export const fees = workings.overTime(
  "Fees",
  "Fees by year",
  "Fees due each contract year through the stated term, and their present value.",
  table("Ramp", {
    ramp: heads({ from: ["From month", "months"], share: "% of full fee" }),
    ramp_reduced: percent.cells("Ramp")\`1 | RampShare\`,
    ramp_full: percent.cells("After the ramp")\`RampMonths + 1 | 1\`,
  }),
  rows("Term", {
    term_end: date.value("First day after the term")\`EDATE(StartDate, TermMonths)\`,
    headline: $m.value("Headline")\`
      OFFTAKE.LEASE.TCV(MonthlyFee, TermMonths, Escalator, FreeMonths, ramp[])\`,
  }),
  rows("Contract years", {
    year: count.forReader.each("Contract year")\`0 | year[-1] + 1\`,
    year_start: date.each("First day")\`year_end[-1] + 1\`,
    calendar_days: days.each("Calendar days")\`year_end - year_start + 1\`,
    service_days: days.flow("Days of service")\`
      MAX(0, MIN(year_end + 1, term_end) - MAX(year_start, StartDate))\`,
    service_share: percent.forReader.each("Days of service, % of year")\`
      service_days / calendar_days\`,
  }),
  rows("Fees", {
    fees: $m.array.flow("Fees due")\`
      OFFTAKE.LEASE.PAYMENTS(MonthlyFee, StartDate, TermMonths, year_end[], Escalator, FreeMonths,
      ramp[])\`,
    paid_opening: $m.each("Cumulative fees, opening balance")\`paid[-1]\`,
    paid: $m.total.balance("Cumulative fees, closing balance")\`0 | paid_opening + fees\`,
    remaining: $m.balance("Remaining fees")\`headline | headline - paid\`,
  }),
  rows("Present value", {
    mid_year: date.each("Middle of the year")\`AVERAGE(year_start, year_end + 1)\`,
    factor: number.each("Discount factor")\`
      (1 + DiscountRate) ^ (-MAX(0, mid_year - StartDate) / DaysInYear)\`,
    present_value: $m.total.flow("Present value of fees")\`fees * factor\`,
  }),
  $m.check("Sum of fees = headline")\`fees.total - headline\`,
  $m.check("Cumulative fees = sum of fees")\`paid[last] - fees.total\`,
  $m.check("Remaining fees at the end = 0")\`remaining[last]\`,
  days.check("Days of service = days of the term")\`service_days.total - (term_end - StartDate)\`,
  days.check("Timeline reaches the end of the term")\`MAX(0, term_end - year_end[last] - 1)\`,
  $m.check("Present value ≤ sum of fees")\`
    IF(DiscountRate >= 0, MAX(0, present_value.total - fees.total), 0)\`,
  $m.chart("column", "Fees due by contract year ($m)")\`fees\`,
);
`;
