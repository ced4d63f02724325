import { date, days, flag, number } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract";
import {
  daysWithin,
  fallsWithin,
  periodMonths,
  periodNumber,
  periodStart,
} from "../common/timeline";

export const timeline = workings.overTime`Timeline | Timeline | Model periods and event flags.`({
  "Dates of the contract": rows,
  term_end: termEnd,
  exit_date: { ...exitDate, name: "ExitDate" },
  last_day: date.value("Last service day if tenant exits early")`MAX(exit_date - 1, StartDate)`,
  "Period length": rows,
  needed_months: number.value("Min. months per period for longest term")`
    (TermMonths + TermStep + TermStep) / (period_number[last] - 1)`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  period_start: periodStart,
  term_days: days.flow("Service days to term end")`${daysWithin("StartDate", "term_end")}`,
  binding_days: days.flow("Service days to earliest exit")`${daysWithin("StartDate", "exit_date")}`,
  Flags: rows,
  sale_date: date.value("Site sale date")`SUMPRODUCT(sold[], period_end[])`,
  starts: flag.flow("Service starts")`${fallsWithin("StartDate")}`,
  leaves: flag.flow("Tenant exits at earliest date")`${fallsWithin("last_day")}`,
  held: flag.flow("Site held")`IF(period_start < term_end, 1, 0)`,
  sold: flag.flow("Site sold (last period of term)")`
    IF(AND(period_start < term_end, period_end + 1 >= term_end), 1, 0)`,
  new_year: flag.flow("Tax year starts")`IF(YEAR(period_end) = YEAR(period_end[-1]), 0, 1)`,
  "Timeline covers longest term tested": days.check`
    MAX(0, EDATE(term_end, TermStep + TermStep) - period_end[last] - 1)`,
  "Service days sum to the term": days.check`term_days.total - (term_end - StartDate)`,
  ...exitWithinTerm,
  "Start, exit and sale flags each occur once": flag.check`
    ABS(starts.total - 1) + ABS(leaves.total - 1) + ABS(sold.total - 1)`,
});
