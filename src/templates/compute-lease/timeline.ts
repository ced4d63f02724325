import { exitDate, exitWithinTerm, termEnd } from "../common/contract-dates";
import {
  daysWithin,
  fallsWithin,
  periodMonths,
  periodNumber,
  periodStart,
} from "../common/periods";
import { rows, type Sheet } from "../template";

export const timeline: Sheet = {
  name: "Timeline",
  role: "workings",
  title: "Timeline",
  purpose: "The model's periods, and what happens in each of them.",
  overTime: true,
  blocks: [
    rows("Dates of the contract", {
      term_end: termEnd,
      exit_date: { ...exitDate, name: "ExitDate" },
      last_day: {
        label: "Last day of service, if the tenant leaves then",
        unit: "date",
        value: "MAX(exit_date - 1, StartDate)",
      },
    }),
    rows("Length of a period", {
      needed_months: {
        label: "Months that a period needs for the longest term",
        unit: "number",
        value: "(TermMonths + TermStep + TermStep) / (period_number[last] - 1)",
      },
      period_months: { ...periodMonths, name: "PeriodMonths" },
    }),
    rows("Periods", {
      period_number: periodNumber,
      period_start: periodStart,
      term_days: {
        label: "Days of service, to the end of the term",
        unit: "days",
        each: daysWithin("StartDate", "term_end"),
        total: "sum",
      },
      binding_days: {
        label: "Days of service, to the first exit",
        unit: "days",
        each: daysWithin("StartDate", "exit_date"),
        total: "sum",
      },
    }),
    rows("Flags", {
      sale_date: {
        label: "Day on which the site is sold",
        unit: "date",
        value: "SUMPRODUCT(sold[], period_end[])",
      },
      starts: {
        label: "Service starts",
        unit: "flag",
        each: fallsWithin("StartDate"),
        total: "sum",
      },
      leaves: {
        label: "The tenant leaves, if it leaves as soon as it may",
        unit: "flag",
        each: fallsWithin("last_day"),
        total: "sum",
      },
      held: {
        label: "The site is held",
        unit: "flag",
        each: "IF(period_start < term_end, 1, 0)",
        total: "sum",
      },
      sold: {
        label: "The site is sold, with the term's last period",
        unit: "flag",
        each: "IF(AND(period_start < term_end, period_end + 1 >= term_end), 1, 0)",
        total: "sum",
      },
      new_year: {
        label: "A tax year begins",
        unit: "flag",
        each: "IF(YEAR(period_end) = YEAR(period_end[-1]), 0, 1)",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "The timeline reaches the longest term tested",
      unit: "days",
      difference: "MAX(0, EDATE(term_end, TermStep + TermStep) - period_end[last] - 1)",
    },
    {
      label: "Days of service make up the term",
      unit: "days",
      difference: "term_days.total - (term_end - StartDate)",
    },
    exitWithinTerm,
    {
      label: "Service starts, ends and the site is sold once each",
      unit: "flag",
      difference: "ABS(starts.total - 1) + ABS(leaves.total - 1) + ABS(sold.total - 1)",
    },
  ],
};
