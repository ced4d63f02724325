import { date, days, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { rows } from "../../language/table";
import { periodMonths, periodNumber, periodStart } from "../common/periods";

/** Periods from the first day of service of any contract to the last day of all, slices included. */
export const timeline = workings.overTime(
  "Timeline",
  "Timeline",
  "The model's periods: from the first day of service to the end of the last term.",
  rows("Length", {
    first_day: date.value("First day of service of any contract or slice")`
      MIN(start_date[], slice_plan.from)`,
    last_end: date.value("First day after the last term")`MAX(term_end[], slices.until)`,
    needed_months: number.value("Months a period needs to reach it")`
      (last_end - first_day) / DaysInYear * MonthsInYear / (period_number[last] - 1)`,
    period_months: { ...periodMonths, name: "PeriodMonths" },
  }),
  rows("Periods", {
    period_number: periodNumber,
    period_start: periodStart,
    days: days.flow("Days")`period_end - period_end[-1]`,
  }),
  days.check("The timeline begins before the first service")`
    MAX(0, period_start[first] - first_day)`,
  days.check("The timeline reaches the end of the last term")`
    MAX(0, last_end - period_end[last] - 1)`,
  days.check("Its days are those between its ends")`
    days.total - (period_end[last] - period_end.opening)`,
);
