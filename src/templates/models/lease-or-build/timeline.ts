import type { Row } from "../../language/blocks";
import { rows } from "../../language/heading";
import { date, days, flag, months, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract-dates";
import { monthsBetween } from "../common/months-between";
import { periodMonths, periodNumber, periodStart } from "../common/periods";

/** Months of service before a day: whole ones, and the part of the month that the day falls in. */
const monthsTo = (key: string, day: string, named: string): Record<string, Row> => ({
  [`${key}_calendar`]: months.value(`Calendar months from the start to ${named}`)`
    ${monthsBetween("StartDate", day)}`,
  [`${key}_whole`]: months.value("of them whole months of service")`
    ${key}_calendar - IF(EDATE(StartDate, ${key}_calendar) > ${day}, 1, 0)`,
  [`${key}_months`]: number.forReader.value("Months of service before it, the last by days")`
    ${key}_whole + (${day} - EDATE(StartDate, ${key}_whole)) / (EDATE(StartDate, ${key}_whole + 1) -
    EDATE(StartDate, ${key}_whole))`,
});

export const timeline = workings.overTime`Timeline | Timeline |
  Periods that begin with the lease, and how many months the comparison covers.`({
  "Dates of the contract": rows,
  term_end: termEnd,
  exit_date: { ...exitDate, name: "ExitDate" },
  "Months of service before the as-of date": rows,
  ...monthsTo("as_of", "AsOf", "the as-of date"),
  elapsed: months.value("Whole months gone when the choice is made")`
    MAX(0, MIN(TermMonths, as_of_whole))`,
  decision_date: date.value("Day from which both are compared")`EDATE(StartDate, elapsed)`,
  "Months of service before the first exit": rows,
  ...monthsTo("exit", "exit_date", "the first exit"),
  "Months compared": rows,
  months_left: months.value("To the end of the term (headline)")`TermMonths - elapsed`,
  months_binding: number.value("To the first exit (what binds)")`MAX(0, exit_months - elapsed)`,
  wait_months: months.value("Wait for a new build, within the term")`
    MIN(BuildDelayMonths, months_left)`,
  wait_binding: number.value("Wait for a new build, as far as the lease binds")`
    MIN(BuildDelayMonths, months_binding)`,
  horizon: months.value("Horizon of the comparison")`MAX(1, months_left)`,
  horizon_binding: months.value("Months in which the lease binds, whole or in part")`
    MAX(1, ROUNDUP(months_binding, 0))`,
  notice_months: months.value("Months of notice, in which building can begin")`
    ROUND(NoticeDays * MonthsInYear / DaysInYear, 0)`,
  "Length of a period": rows,
  needed_months: number.value("Months a period needs to reach the end of the term")`
    TermMonths / period_number[last]`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  lease_month: months.each("Months of the lease, at the end")`0 | lease_month[-1] + period_months`,
  period_start: periodStart,
  compared: months.flow("Months compared, to the end of the term")`
    MAX(0, MIN(lease_month, TermMonths) - MAX(lease_month[-1], elapsed))`,
  waiting: months.flow("of them without capacity of one's own")`
    MAX(0, MIN(lease_month, elapsed + wait_months) - MAX(lease_month[-1], elapsed))`,
  chosen: flag.flow("The choice is made in this period")`
    IF(AND(lease_month[-1] <= elapsed, elapsed < lease_month), 1, 0)`,
  ending: flag.flow("The term ends in this period")`
    IF(AND(lease_month[-1] < TermMonths, TermMonths <= lease_month), 1, 0)`,
  "The timeline reaches the end of the term": days.check`MAX(0, term_end - period_end[last] - 1)`,
  "Months compared are what is left of the term": months.check`compared.total - months_left`,
  "Months of waiting make up the wait": months.check`waiting.total - wait_months`,
  "The choice is made once, and the term ends once": number.check`
    ABS(chosen.total - 1) + ABS(ending.total - 1)`,
  "The as-of date lies within the term": days.check`MAX(0, AsOf + 1 - term_end)`,
  ...exitWithinTerm,
});
