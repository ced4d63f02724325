import { rows } from "../../language/heading";
import { date, days, flag, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract-dates";
import {
  daysWithin,
  fallsWithin,
  periodMonths,
  periodNumber,
  periodStart,
} from "../common/periods";

export const timeline = workings.overTime`Timeline | Timeline |
  The model's periods, and what happens in each of them.`({
  "Dates of the contract": rows,
  term_end: termEnd,
  exit_date: { ...exitDate, name: "ExitDate" },
  last_day: date.value("Last day of service, if the tenant leaves then")`
    MAX(exit_date - 1, StartDate)`,
  "Length of a period": rows,
  needed_months: number.value("Months that a period needs for the longest term")`
    (TermMonths + TermStep + TermStep) / (period_number[last] - 1)`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  period_start: periodStart,
  term_days: days.flow("Days of service, to the end of the term")`
    ${daysWithin("StartDate", "term_end")}`,
  binding_days: days.flow("Days of service, to the first exit")`
    ${daysWithin("StartDate", "exit_date")}`,
  Flags: rows,
  sale_date: date.value("Day on which the site is sold")`SUMPRODUCT(sold[], period_end[])`,
  starts: flag.flow("Service starts")`${fallsWithin("StartDate")}`,
  leaves: flag.flow("The tenant leaves, if it leaves as soon as it may")`
    ${fallsWithin("last_day")}`,
  held: flag.flow("The site is held")`IF(period_start < term_end, 1, 0)`,
  sold: flag.flow("The site is sold, with the term's last period")`
    IF(AND(period_start < term_end, period_end + 1 >= term_end), 1, 0)`,
  new_year: flag.flow("A tax year begins")`IF(YEAR(period_end) = YEAR(period_end[-1]), 0, 1)`,
  "The timeline reaches the longest term tested": days.check`
    MAX(0, EDATE(term_end, TermStep + TermStep) - period_end[last] - 1)`,
  "Days of service make up the term": days.check`term_days.total - (term_end - StartDate)`,
  ...exitWithinTerm,
  "Service starts, ends and the site is sold once each": flag.check`
    ABS(starts.total - 1) + ABS(leaves.total - 1) + ABS(sold.total - 1)`,
});
