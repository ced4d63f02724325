import { rows } from "../../language/heading";
import { date, days, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { periodMonths, periodNumber, periodStart } from "../common/periods";

/** Periods from the first day of service of any contract to the last day of all, slices included. */
export const timeline = workings.overTime`Timeline | Timeline |
  The model's periods: from the first day of service to the end of the last term.`({
  Length: rows,
  first_day: date.value("First day of service of any contract or slice")`
    MIN(start_date[], slice_plan.from)`,
  last_end: date.value("First day after the last term")`MAX(term_end[], slices.until)`,
  needed_months: number.value("Months a period needs to reach it")`
    (last_end - first_day) / DaysInYear * MonthsInYear / (period_number[last] - 1)`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  period_start: periodStart,
  days: days.flow("Days")`period_end - period_end[-1]`,
  "The timeline begins before the first service": days.check`
    MAX(0, period_start[first] - first_day)`,
  "The timeline reaches the end of the last term": days.check`
    MAX(0, last_end - period_end[last] - 1)`,
  "Its days are those between its ends": days.check`
    days.total - (period_end[last] - period_end.opening)`,
});
