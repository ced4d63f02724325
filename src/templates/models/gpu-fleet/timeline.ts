import { date, days, months, number } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import type { Timeline } from "../../language/template";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract";
import {
  daysWithin,
  monthsBetween,
  periodMonths,
  periodNumber,
  periodStart,
} from "../common/timeline";

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
  Periods from the as-of date to the end of the service period, and occupancy.`({
  Dates: rows,
  from_date: date.value("Valuation start (later of as-of and start)")`MAX(AsOf, StartDate)`,
  exit_date: {
    ...exitDate,
    label: "Earliest exit date",
    name: "ExitDate",
  },
  term_end: termEnd,
  books_start: date.value("Depreciation starts")`EOMONTH(InServiceDate, -1) + 1`,
  service_end: date.value("End of the fleet's service", "ServiceEnd")`
    EDATE(books_start, ROUND(ServiceYears * MonthsInYear, 0))`,
  months_beyond: months.forReader.value("Term months beyond service period")`
    MAX(0, ${monthsBetween("service_end", "term_end")})`,
  "Period length": rows,
  reach: date.value("Last day needed: end of service or of a life")`MAX(service_end, lives_end)`,
  needed_months: number.value("Months a period needs to reach it")`
    MAX(0, ${monthsBetween("AsOf", "reach")}) / period_number[last]`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  period_start: periodStart,
  mid_date: date.each("Mid-period date")`AVERAGE(MAX(period_start, AsOf), period_end + 1)`,
  "Days of service": rows,
  exit_days: days.flow("Leased days to earliest exit (enforceable)")`
    ${daysWithin("from_date", "MIN(exit_date, service_end)")}`,
  term_days: days.flow("Leased days to term end (headline)")`
    ${daysWithin("from_date", "MIN(term_end, service_end)")}`,
  service_days: days.flow("To the end of the fleet's service")`
    ${daysWithin("from_date", "service_end")}`,
  after_exit_days: days.flow("Earliest exit to term end")`term_days - exit_days`,
  after_term_days: days.flow("Term end to end of service")`service_days - term_days`,
  "The timeline reaches the end of service and lives": days.check`
    MAX(0, reach - period_end[last] - 1)`,
  "Service days = service period": days.check`service_days.total - MAX(0, service_end - from_date)`,
  ...exitWithinTerm,
});
