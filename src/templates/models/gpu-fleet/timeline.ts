import { rows } from "../../language/heading";
import { date, days, months, number } from "../../language/row";
import { workings } from "../../language/sheet";
import type { Timeline } from "../../language/template";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract-dates";
import { monthsBetween } from "../common/months-between";
import { daysWithin, periodMonths, periodNumber, periodStart } from "../common/periods";

/** From the first of the as-of date's month, so that periods are calendar months in any deal. */
export const timeline: Timeline = {
  key: "period_end",
  periods: 24,
  sheet: "Timeline",
  opening: "EOMONTH(AsOf, -1)",
  each: "EOMONTH(period_end[-1], period_months)",
};

/** Whole months of age of what entered service on the first of a month. */
export const ageAt = (day: string) => `MAX(0, ${monthsBetween("books_start", day)})`;

export const timelineSheet = workings.overTime`Timeline | Timeline |
  From the as-of date to the end of the fleet's service, and who is in it when.`({
  Dates: rows,
  from_date: date.value("First day that counts: as-of date or start")`MAX(AsOf, StartDate)`,
  exit_date: {
    ...exitDate,
    label: "First day without service, notice at once",
    name: "ExitDate",
  },
  term_end: termEnd,
  books_start: date.value("Depreciation starts")`EOMONTH(InServiceDate, -1) + 1`,
  service_end: date.value("End of the fleet's service", "ServiceEnd")`
    EDATE(books_start, ROUND(ServiceYears * MonthsInYear, 0))`,
  months_beyond: months.forReader.value("Months of the term after it, on new hardware")`
    MAX(0, ${monthsBetween("service_end", "term_end")})`,
  "Length of a period": rows,
  reach: date.value("Last day needed: end of service or of a life")`MAX(service_end, lives_end)`,
  needed_months: number.value("Months a period needs to reach it")`
    MAX(0, ${monthsBetween("AsOf", "reach")}) / period_number[last]`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  period_start: periodStart,
  mid_date: date.each("Day that its cash is dated: the middle")`
    AVERAGE(MAX(period_start, AsOf), period_end + 1)`,
  "Days of service": rows,
  exit_days: days.flow("Under the lease, to the first exit (what binds)")`
    ${daysWithin("from_date", "MIN(exit_date, service_end)")}`,
  term_days: days.flow("Under the lease, to the end of the term (headline)")`
    ${daysWithin("from_date", "MIN(term_end, service_end)")}`,
  service_days: days.flow("To the end of the fleet's service")`
    ${daysWithin("from_date", "service_end")}`,
  after_exit_days: days.flow("From the first exit to the end of the term")`term_days - exit_days`,
  after_term_days: days.flow("From the end of the term to the end of service")`
    service_days - term_days`,
  "The timeline reaches the end of service and lives": days.check`
    MAX(0, reach - period_end[last] - 1)`,
  "Days of service make up the time of service": days.check`
    service_days.total - MAX(0, service_end - from_date)`,
  ...exitWithinTerm,
});
