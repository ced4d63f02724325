import type { Row } from "../blocks";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract-dates";
import { monthsBetween } from "../common/months-between";
import { periodMonths, periodNumber, periodStart } from "../common/periods";
import { rows, type Sheet } from "../template";

/** Months of service before a day: whole ones, and the part of the month that the day falls in. */
const monthsTo = (key: string, day: string, named: string): Record<string, Row> => ({
  [`${key}_calendar`]: {
    label: `Calendar months from the start to ${named}`,
    unit: "months",
    value: monthsBetween("StartDate", day),
  },
  [`${key}_whole`]: {
    label: "of them whole months of service",
    unit: "months",
    value: `${key}_calendar - IF(EDATE(StartDate, ${key}_calendar) > ${day}, 1, 0)`,
  },
  [`${key}_months`]: {
    label: "Months of service before it, the last by days",
    unit: "number",
    value: `${key}_whole + (${day} - EDATE(StartDate, ${key}_whole)) / (EDATE(StartDate, ${key}_whole + 1) - EDATE(StartDate, ${key}_whole))`,
  },
});

export const timeline: Sheet = {
  name: "Timeline",
  role: "workings",
  title: "Timeline",
  purpose: "Periods that begin with the lease, and how many months the comparison covers.",
  overTime: true,
  blocks: [
    rows("Dates of the contract", {
      term_end: termEnd,
      exit_date: { ...exitDate, name: "ExitDate" },
    }),
    rows("Months of service before the as-of date", {
      ...monthsTo("as_of", "AsOf", "the as-of date"),
      elapsed: {
        label: "Whole months gone when the choice is made",
        unit: "months",
        value: "MAX(0, MIN(TermMonths, as_of_whole))",
      },
      decision_date: {
        label: "Day from which both are compared",
        unit: "date",
        value: "EDATE(StartDate, elapsed)",
      },
    }),
    rows("Months of service before the first exit", {
      ...monthsTo("exit", "exit_date", "the first exit"),
    }),
    rows("Months compared", {
      months_left: {
        label: "To the end of the term (headline)",
        unit: "months",
        value: "TermMonths - elapsed",
      },
      months_binding: {
        label: "To the first exit (what binds)",
        unit: "number",
        value: "MAX(0, exit_months - elapsed)",
      },
      wait_months: {
        label: "Wait for a new build, within the term",
        unit: "months",
        value: "MIN(BuildDelayMonths, months_left)",
      },
      wait_binding: {
        label: "Wait for a new build, as far as the lease binds",
        unit: "number",
        value: "MIN(BuildDelayMonths, months_binding)",
      },
      horizon: {
        label: "Horizon of the comparison",
        unit: "months",
        value: "MAX(1, months_left)",
      },
      horizon_binding: {
        label: "Months in which the lease binds, whole or in part",
        unit: "months",
        value: "MAX(1, ROUNDUP(months_binding, 0))",
      },
      notice_months: {
        label: "Months of notice, in which building can begin",
        unit: "months",
        value: "ROUND(NoticeDays * MonthsInYear / DaysInYear, 0)",
      },
    }),
    rows("Length of a period", {
      needed_months: {
        label: "Months a period needs to reach the end of the term",
        unit: "number",
        value: "TermMonths / period_number[last]",
      },
      period_months: { ...periodMonths, name: "PeriodMonths" },
    }),
    rows("Periods", {
      period_number: periodNumber,
      lease_month: {
        label: "Months of the lease, at the end",
        unit: "months",
        opening: "0",
        each: "lease_month[-1] + period_months",
      },
      period_start: periodStart,
      compared: {
        label: "Months compared, to the end of the term",
        unit: "months",
        each: "MAX(0, MIN(lease_month, TermMonths) - MAX(lease_month[-1], elapsed))",
        total: "sum",
      },
      waiting: {
        label: "of them without capacity of one's own",
        unit: "months",
        each: "MAX(0, MIN(lease_month, elapsed + wait_months) - MAX(lease_month[-1], elapsed))",
        total: "sum",
      },
      chosen: {
        label: "The choice is made in this period",
        unit: "flag",
        each: "IF(AND(lease_month[-1] <= elapsed, elapsed < lease_month), 1, 0)",
        total: "sum",
      },
      ending: {
        label: "The term ends in this period",
        unit: "flag",
        each: "IF(AND(lease_month[-1] < TermMonths, TermMonths <= lease_month), 1, 0)",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "The timeline reaches the end of the term",
      unit: "days",
      difference: "MAX(0, term_end - period_end[last] - 1)",
    },
    {
      label: "Months compared are what is left of the term",
      unit: "months",
      difference: "compared.total - months_left",
    },
    {
      label: "Months of waiting make up the wait",
      unit: "months",
      difference: "waiting.total - wait_months",
    },
    {
      label: "The choice is made once, and the term ends once",
      unit: "number",
      difference: "ABS(chosen.total - 1) + ABS(ending.total - 1)",
    },
    {
      label: "The as-of date lies within the term",
      unit: "days",
      difference: "MAX(0, AsOf + 1 - term_end)",
    },
    exitWithinTerm,
  ],
};
