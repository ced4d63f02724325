import { periodMonths, periodNumber, periodStart } from "../common/periods";
import { rows, type Sheet } from "../template";

/** Periods from the first day of service of any contract to the last day of all, slices included. */
export const timeline: Sheet = {
  name: "Timeline",
  role: "workings",
  title: "Timeline",
  purpose: "The model's periods: from the first day of service to the end of the last term.",
  overTime: true,
  blocks: [
    rows("Length", {
      first_day: {
        label: "First day of service of any contract or slice",
        unit: "date",
        value: "MIN(start_date[], slice_plan.from)",
      },
      last_end: {
        label: "First day after the last term",
        unit: "date",
        value: "MAX(term_end[], slices.until)",
      },
      needed_months: {
        label: "Months a period needs to reach it",
        unit: "number",
        value: "(last_end - first_day) / DaysInYear * MonthsInYear / (period_number[last] - 1)",
      },
      period_months: { ...periodMonths, name: "PeriodMonths" },
    }),
    rows("Periods", {
      period_number: periodNumber,
      period_start: periodStart,
      days: { label: "Days", unit: "days", each: "period_end - period_end[-1]", total: "sum" },
    }),
  ],
  checks: [
    {
      label: "The timeline begins before the first service",
      unit: "days",
      difference: "MAX(0, period_start[first] - first_day)",
    },
    {
      label: "The timeline reaches the end of the last term",
      unit: "days",
      difference: "MAX(0, last_end - period_end[last] - 1)",
    },
    {
      label: "Its days are those between its ends",
      unit: "days",
      difference: "days.total - (period_end[last] - period_end.opening)",
    },
  ],
};
