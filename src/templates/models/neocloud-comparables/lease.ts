import { rows } from "../../language/heading";
import { $m, count, days, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { exitDate, termEnd } from "../common/contract-dates";
import { live } from "../common/driver";
import { monthsBetween } from "../common/months-between";
import { periodMonths, periodNumber } from "../common/periods";
import { rampTable } from "../common/ramp";
import { amounts, cash, FROM } from "./flows";

const worth = (flows: string) => `OFFTAKE.LEASE.PV(${flows}[], period_end[], DiscountRate, AsOf)`;

export const lease = workings.overTime`Lease | The loaded lease, in cash and present value |
  What it pays from the as-of date on, less power, running cost and overhead: before tax, and the
  site is paid for.`({
  ...rampTable("Share of the fee", "ramp", live),
  "Dates and periods": rows,
  term_end: termEnd,
  exit_date: exitDate,
  needed_months: number.value("Months a period needs to reach the end of the term")`
    (${monthsBetween(FROM, "term_end")} + 1) / period_number[last]`,
  period_months: periodMonths,
  exit_period: count.value("Period in which the tenant may first leave")`
    COUNTIF(period_end[], "<" & exit_date) + 1`,
  period_number: periodNumber,
  "Value at the as-of date, not discounted": rows,
  left: $m.value("Fees to the end of the term (headline)")`${loaded.leftFrom("AsOf")}`,
  enforceable: $m.value("Enforceable")`${loaded.boundFrom("AsOf")}`,
  enforceable_fees: $m.value("of it fees")`${loaded.boundFrom("AsOf", "0")}`,
  "Cost of a month of service": rows,
  power_month: $m.value("Power, less what the tenant reimburses")`ContractedMw * ItShare * Pue *
    LoadFactor * HoursInDay * DaysInYear / MonthsInYear * PowerPrice * (1 - PowerPassThrough)`,
  running_month: $m.value("Staff, maintenance, insurance, property tax")`
    ContractedMw * OpexPerMwYear / MonthsInYear`,
  cost_month: $m.total.value("Cost a month")`power_month + running_month`,
  Fees: rows,
  ...amounts("fees", "Fees", "MonthlyFee", loaded.steps),
  fees_expected: $m.array.flow("Fees to come, expected (exit and re-letting)")`
    OFFTAKE.LEASE.EXPECTED(fees_term[], ExitRate, exit_period, RelettingShare, period_months)`,
  "Power and running cost": rows,
  ...amounts("cost", "Cost", "cost_month", ", , "),
  "Cash after cost": rows,
  cash_term: cash("If the tenant stays (headline)", "fees_term", "cost_term"),
  cash_expected: cash("Expected", "fees_expected", "cost_term"),
  cash_binding: cash("As far as it binds", "fees_binding", "cost_binding"),
  "Present value at the as-of date": rows,
  pv_term: $m.result.value("If the tenant stays (headline)")`${worth("cash_term")}`,
  pv_expected: $m.value("Expected")`${worth("cash_expected")}`,
  pv_binding: $m.result.value("As far as it binds, payment on exit included")`
    ${worth("cash_binding")} + OFFTAKE.LEASE.PV(enforceable - enforceable_fees, exit_date,
    DiscountRate, AsOf)`,
  "The timeline reaches the end of the term": days.check`MAX(0, term_end - period_end[last] - 1)`,
  "Fees to come add up to what is left of the contract": $m.check`fees_term.total - left`,
  "Fees to the first exit add up to what binds": $m.check`fees_binding.total - enforceable_fees`,
  "What binds is not above what is left": $m.check`MAX(0, enforceable - left)`,
});
