import { exitDate, exitWithinTerm, termEnd } from "../common/contract-dates";
import { monthsBetween } from "../common/months-between";
import { daysWithin, periodMonths, periodNumber, periodStart } from "../common/periods";
import { rows, type Sheet, type Timeline } from "../template";

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

export const timelineSheet: Sheet = {
  name: "Timeline",
  role: "workings",
  title: "Timeline",
  purpose: "From the as-of date to the end of the fleet's service, and who is in it when.",
  overTime: true,
  blocks: [
    rows("Dates", {
      from_date: {
        label: "First day that counts: as-of date or start",
        unit: "date",
        value: "MAX(AsOf, StartDate)",
      },
      exit_date: {
        ...exitDate,
        label: "First day without service, notice at once",
        name: "ExitDate",
      },
      term_end: termEnd,
      books_start: {
        label: "Depreciation starts",
        unit: "date",
        value: "EOMONTH(InServiceDate, -1) + 1",
      },
      service_end: {
        label: "End of the fleet's service",
        unit: "date",
        value: "EDATE(books_start, ROUND(ServiceYears * MonthsInYear, 0))",
        name: "ServiceEnd",
      },
      months_beyond: {
        label: "Months of the term after it, on new hardware",
        unit: "months",
        value: `MAX(0, ${monthsBetween("service_end", "term_end")})`,
      },
    }),
    rows("Length of a period", {
      reach: {
        label: "Last day needed: end of service or of a life",
        unit: "date",
        value: "MAX(service_end, lives_end)",
      },
      needed_months: {
        label: "Months a period needs to reach it",
        unit: "number",
        value: `MAX(0, ${monthsBetween("AsOf", "reach")}) / period_number[last]`,
      },
      period_months: { ...periodMonths, name: "PeriodMonths" },
    }),
    rows("Periods", {
      period_number: periodNumber,
      period_start: periodStart,
      mid_date: {
        label: "Day that its cash is dated: the middle",
        unit: "date",
        each: "AVERAGE(MAX(period_start, AsOf), period_end + 1)",
      },
    }),
    rows("Days of service", {
      exit_days: {
        label: "Under the lease, to the first exit (what binds)",
        unit: "days",
        each: daysWithin("from_date", "MIN(exit_date, service_end)"),
        total: "sum",
      },
      term_days: {
        label: "Under the lease, to the end of the term (headline)",
        unit: "days",
        each: daysWithin("from_date", "MIN(term_end, service_end)"),
        total: "sum",
      },
      service_days: {
        label: "To the end of the fleet's service",
        unit: "days",
        each: daysWithin("from_date", "service_end"),
        total: "sum",
      },
      after_exit_days: {
        label: "From the first exit to the end of the term",
        unit: "days",
        each: "term_days - exit_days",
        total: "sum",
      },
      after_term_days: {
        label: "From the end of the term to the end of service",
        unit: "days",
        each: "service_days - term_days",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "The timeline reaches the end of service and lives",
      unit: "days",
      difference: "MAX(0, reach - period_end[last] - 1)",
    },
    {
      label: "Days of service make up the time of service",
      unit: "days",
      difference: "service_days.total - MAX(0, service_end - from_date)",
    },
    exitWithinTerm,
  ],
};
