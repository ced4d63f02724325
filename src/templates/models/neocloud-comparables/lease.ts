import { $m, count, days, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { rows } from "../../language/table";
import { loaded } from "../common/contract";
import { exitDate, termEnd } from "../common/contract-dates";
import { live } from "../common/driver";
import { monthsBetween } from "../common/months-between";
import { periodMonths, periodNumber } from "../common/periods";
import { rampTable } from "../common/ramp";
import { amounts, cash, FROM } from "./flows";

const worth = (flows: string) => `OFFTAKE.LEASE.PV(${flows}[], period_end[], DiscountRate, AsOf)`;

export const lease = workings.overTime(
  "Lease",
  "The loaded lease, in cash and present value",
  "What it pays from the as-of date on, less power, running cost and overhead: before tax, and the site is paid for.",
  rampTable("Share of the fee", "ramp", live),
  rows("Dates and periods", {
    term_end: termEnd,
    exit_date: exitDate,
    needed_months: number.value("Months a period needs to reach the end of the term")`
      (${monthsBetween(FROM, "term_end")} + 1) / period_number[last]`,
    period_months: periodMonths,
    exit_period: count.value("Period in which the tenant may first leave")`
      COUNTIF(period_end[], "<" & exit_date) + 1`,
    period_number: periodNumber,
  }),
  rows("Value at the as-of date, not discounted", {
    left: $m.value("Fees to the end of the term (headline)")`${loaded.leftFrom("AsOf")}`,
    enforceable: $m.value("Enforceable")`${loaded.boundFrom("AsOf")}`,
    enforceable_fees: $m.value("of it fees")`${loaded.boundFrom("AsOf", "0")}`,
  }),
  rows("Cost of a month of service", {
    power_month: $m.value("Power, less what the tenant reimburses")`ContractedMw * ItShare * Pue *
      LoadFactor * HoursInDay * DaysInYear / MonthsInYear * PowerPrice * (1 - PowerPassThrough)`,
    running_month: $m.value("Staff, maintenance, insurance, property tax")`
      ContractedMw * OpexPerMwYear / MonthsInYear`,
    cost_month: $m.total.value("Cost a month")`power_month + running_month`,
  }),
  rows("Fees", {
    ...amounts("fees", "Fees", "MonthlyFee", loaded.steps),
    fees_expected: $m.array.flow("Fees to come, expected (exit and re-letting)")`
      OFFTAKE.LEASE.EXPECTED(fees_term[], ExitRate, exit_period, RelettingShare, period_months)`,
  }),
  rows("Power and running cost", amounts("cost", "Cost", "cost_month", ", , ")),
  rows("Cash after cost", {
    cash_term: cash("If the tenant stays (headline)", "fees_term", "cost_term"),
    cash_expected: cash("Expected", "fees_expected", "cost_term"),
    cash_binding: cash("As far as it binds", "fees_binding", "cost_binding"),
  }),
  rows("Present value at the as-of date", {
    pv_term: $m.result.value("If the tenant stays (headline)")`${worth("cash_term")}`,
    pv_expected: $m.value("Expected")`${worth("cash_expected")}`,
    pv_binding: $m.result.value("As far as it binds, payment on exit included")`
      ${worth("cash_binding")} + OFFTAKE.LEASE.PV(enforceable - enforceable_fees, exit_date,
      DiscountRate, AsOf)`,
  }),
  days.check("The timeline reaches the end of the term")`MAX(0, term_end - period_end[last] - 1)`,
  $m.check("Fees to come add up to what is left of the contract")`fees_term.total - left`,
  $m.check("Fees to the first exit add up to what binds")`fees_binding.total - enforceable_fees`,
  $m.check("What binds is not above what is left")`MAX(0, enforceable - left)`,
);
