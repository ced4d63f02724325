import type { Row } from "../../language/blocks";
import { date, days, flag, months, number } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { exitDate, exitWithinTerm, termEnd } from "../common/contract";
import { monthsBetween, periodMonths, periodNumber, periodStart } from "../common/timeline";

/** Months of service before a day: whole ones, and the part of the month that the day falls in. */
const monthsTo = (key: string, day: string, named: string): Record<string, Row> => ({
  [`${key}_calendar`]: months.value(`Calendar months, start to ${named}`)`
    ${monthsBetween("StartDate", day)}`,
  [`${key}_whole`]: months.value("of which whole service months")`
    ${key}_calendar - IF(EDATE(StartDate, ${key}_calendar) > ${day}, 1, 0)`,
  [`${key}_months`]: number.forReader.value("Service months elapsed (fractional)")`
    ${key}_whole + (${day} - EDATE(StartDate, ${key}_whole)) / (EDATE(StartDate, ${key}_whole + 1) -
    EDATE(StartDate, ${key}_whole))`,
});

export const timeline = workings.overTime`Timeline | Timeline |
  Periods from lease start, and months covered by the comparison.`({
  "Dates of the contract": rows,
  term_end: termEnd,
  exit_date: { ...exitDate, name: "ExitDate" },
  "Months of service before the as-of date": rows,
  ...monthsTo("as_of", "AsOf", "as-of date"),
  elapsed: months.value("Whole months elapsed at decision date")`
    MAX(0, MIN(TermMonths, as_of_whole))`,
  decision_date: date.value("Decision date")`EDATE(StartDate, elapsed)`,
  "Service months before earliest exit": rows,
  ...monthsTo("exit", "exit_date", "earliest exit"),
  "Months compared": rows,
  months_left: months.value("To term end (headline)")`TermMonths - elapsed`,
  months_binding: number.value("To earliest exit (enforceable)")`MAX(0, exit_months - elapsed)`,
  wait_months: months.value("Time to build, capped at remaining term")`
    MIN(BuildDelayMonths, months_left)`,
  wait_binding: number.value("Time to build, within enforceable period")`
    MIN(BuildDelayMonths, months_binding)`,
  horizon: months.value("Horizon of the comparison")`MAX(1, months_left)`,
  horizon_binding: months.value("Enforceable months (incl. partial)")`
    MAX(1, ROUNDUP(months_binding, 0))`,
  notice_months: months.value("Notice period, months (build can start)")`
    ROUND(NoticeDays * MonthsInYear / DaysInYear, 0)`,
  "Period length": rows,
  needed_months: number.value("Min. months per period to span the term")`
    TermMonths / period_number[last]`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  lease_month: months.each("Lease months elapsed at period end")`
    0 | lease_month[-1] + period_months`,
  period_start: periodStart,
  compared: months.flow("Months compared to term end")`
    MAX(0, MIN(lease_month, TermMonths) - MAX(lease_month[-1], elapsed))`,
  waiting: months.flow("of which without own capacity")`
    MAX(0, MIN(lease_month, elapsed + wait_months) - MAX(lease_month[-1], elapsed))`,
  chosen: flag.flow("Decision made in this period")`
    IF(AND(lease_month[-1] <= elapsed, elapsed < lease_month), 1, 0)`,
  ending: flag.flow("The term ends in this period")`
    IF(AND(lease_month[-1] < TermMonths, TermMonths <= lease_month), 1, 0)`,
  "Timeline covers the full term": days.check`MAX(0, term_end - period_end[last] - 1)`,
  "Months compared = remaining term": months.check`compared.total - months_left`,
  "Waiting months sum to time to build": months.check`waiting.total - wait_months`,
  "Decision and term-end flags each occur once": number.check`
    ABS(chosen.total - 1) + ABS(ending.total - 1)`,
  "As-of date is within the term": days.check`MAX(0, AsOf + 1 - term_end)`,
  ...exitWithinTerm,
});
