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
import type { Template } from "../../language/template";
import { setting } from "../../language/setting";
import { fees } from "./fees";

const settings: Template["settings"] = {
  MonthsInYear: setting(12, "months")\`Months in a year | Calendar.\`,
  DaysInYear: setting(365, "days")\`Days in a year | Discounting.\`,
  CheckTolerance: setting(0.01, "$ or days", 0, 0.01)\`Check tolerance | One cent.\`,
};

export const ${identifier}: Template = {
  id: "${id}",
  title: "${title}",
  short: "${short}",
  summary: "What the loaded contract pays each year, and what those fees are worth at its start.",
  kinds: DEAL_KINDS,
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

/** Each formula is written once per row; see src/templates/formula/pattern.ts for how it refers to others. */
export const feesSheet = `
import { $m, count, date, days, number, percent } from "../../language/row";
import { rows, table, workings } from "../../language/sheet";

export const fees = workings.overTime\`Fees | Fees by year |
  Fees due each contract year through the stated term, and their present value.\`({
  ramp: table("Ramp")\`from months: From month | share: % of full fee\`,
  ramp_reduced: percent.cells("During the ramp")\`1 | RampShare\`,
  ramp_full: percent.cells("After the ramp")\`RampMonths + 1 | 1\`,
  Term: rows,
  term_end: date.value("First day after the term")\`EDATE(StartDate, TermMonths)\`,
  headline: $m.value("Headline")\`
    OFFTAKE.LEASE.TCV(MonthlyFee, TermMonths, Escalator, FreeMonths, ramp[])\`,
  "Contract years": rows,
  year: count.forReader.each("Contract year")\`0 | year[-1] + 1\`,
  year_start: date.each("First day")\`year_end[-1] + 1\`,
  calendar_days: days.each("Calendar days")\`year_end - year_start + 1\`,
  service_days: days.flow("Days of service")\`
    MAX(0, MIN(year_end + 1, term_end) - MAX(year_start, StartDate))\`,
  service_share: percent.forReader.each("Days of service, % of year")\`
    service_days / calendar_days\`,
  "Fees by contract year": rows,
  fees: $m.array.flow("Fees due")\`
    OFFTAKE.LEASE.PAYMENTS(MonthlyFee, StartDate, TermMonths, year_end[], Escalator, FreeMonths,
    ramp[])\`,
  paid_opening: $m.each("Cumulative fees, opening balance")\`paid[-1]\`,
  paid: $m.total.balance("Cumulative fees, closing balance")\`0 | paid_opening + fees\`,
  remaining: $m.balance("Remaining fees")\`headline | headline - paid\`,
  "Present value": rows,
  mid_year: date.each("Middle of the year")\`AVERAGE(year_start, year_end + 1)\`,
  factor: number.each("Discount factor")\`
    (1 + DiscountRate) ^ (-MAX(0, mid_year - StartDate) / DaysInYear)\`,
  present_value: $m.total.flow("Present value of fees")\`fees * factor\`,
  "Sum of fees = headline": $m.check\`fees.total - headline\`,
  "Cumulative fees = sum of fees": $m.check\`paid[last] - fees.total\`,
  "Remaining fees at the end = 0": $m.check\`remaining[last]\`,
  "Days of service = days of the term": days.check\`service_days.total - (term_end - StartDate)\`,
  "Timeline reaches the end of the term": days.check\`MAX(0, term_end - year_end[last] - 1)\`,
  "Present value ≤ sum of fees": $m.check\`
    IF(DiscountRate >= 0, MAX(0, present_value.total - fees.total), 0)\`,
  "Fees due by contract year ($m)": $m.chart("column")\`fees\`,
});
`;
