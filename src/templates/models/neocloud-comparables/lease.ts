import type { Row, RowsBlock } from "../../language/blocks";
import { $m, count, days, number } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { exitDate, invoicedUntil, live, loaded, rampTable, termEnd } from "../common/contract";
import { monthsBetween, periodMonths, periodNumber } from "../common/timeline";

/** The day from which the lease is valued. */
const FROM = "MAX(AsOf, StartDate)";

/** An amount a month while service lasts: all of it, what lies before the as-of date, and to the exit. */
const amounts = (key: string, label: string, month: string, steps: string): RowsBlock["rows"] => {
  const fee = `${month}, ${loaded.service}`;
  const until = (day: string) => invoicedUntil(fee, steps, day);
  return {
    [`${key}_whole`]: $m.array.flow(`${label} of the whole term`)`
      OFFTAKE.LEASE.PAYMENTS(${fee}, period_end[], ${steps})`,
    [`${key}_before`]: $m.array.flow("of which before as-of date")`${until(FROM)}`,
    [`${key}_until`]: $m.array.flow("of which before earliest exit")`${until("exit_date")}`,
    [`${key}_term`]: $m.flow(`Remaining ${label.toLowerCase()} to term end`)`
      ${key}_whole - ${key}_before`,
    [`${key}_binding`]: $m.flow(`Remaining ${label.toLowerCase()} to earliest exit`)`
      ${key}_until - ${key}_before`,
  };
};

/** What is left of fees after overhead and cost. */
const cash = (label: string, fees: string, cost: string): Row => $m.total.flow(label)`
  ${fees} * (1 - OverheadShare) - ${cost}`;

const worth = (flows: string) => `OFFTAKE.LEASE.PV(${flows}[], period_end[], DiscountRate, AsOf)`;

export const lease = workings.overTime`Lease | Loaded lease: cash flow and present value | Payments
  after the as-of date, net of power, site operating cost and SG&A. Pre-tax; site cost is sunk.`({
  ...rampTable("Fee ramp", "ramp", live),
  "Dates and periods": rows,
  term_end: termEnd,
  exit_date: exitDate,
  needed_months: number.value("Min. months per period to span the term")`
    (${monthsBetween(FROM, "term_end")} + 1) / period_number[last]`,
  period_months: periodMonths,
  exit_period: count.value("Period of earliest exit")`COUNTIF(period_end[], "<" & exit_date) + 1`,
  period_number: periodNumber,
  "Undiscounted value at as-of date": rows,
  left: $m.value("Fees to term end (headline)")`${loaded.leftFrom("AsOf")}`,
  enforceable: $m.value("Enforceable")`${loaded.boundFrom("AsOf")}`,
  enforceable_fees: $m.value("of which fees")`${loaded.boundFrom("AsOf", "0")}`,
  "Monthly operating cost": rows,
  power_month: $m.value("Power, net of tenant reimbursement")`ContractedMw * ItShare * Pue *
    LoadFactor * HoursInDay * DaysInYear / MonthsInYear * PowerPrice * (1 - PowerPassThrough)`,
  running_month: $m.value("Site operating cost, excl. power")`
    ContractedMw * OpexPerMwYear / MonthsInYear`,
  cost_month: $m.total.value("Monthly cost")`power_month + running_month`,
  Fees: rows,
  ...amounts("fees", "Fees", "MonthlyFee", loaded.steps),
  fees_expected: $m.array.flow("Expected remaining fees (exit, re-lease)")`
    OFFTAKE.LEASE.EXPECTED(fees_term[], ExitRate, exit_period, RelettingShare, period_months)`,
  "Power and site operating cost": rows,
  ...amounts("cost", "Cost", "cost_month", ", , "),
  "Net cash flow": rows,
  cash_term: cash("If the tenant stays (headline)", "fees_term", "cost_term"),
  cash_expected: cash("Expected", "fees_expected", "cost_term"),
  cash_binding: cash("Enforceable", "fees_binding", "cost_binding"),
  "Present value at the as-of date": rows,
  pv_term: $m.result.value("If the tenant stays (headline)")`${worth("cash_term")}`,
  pv_expected: $m.value("Expected")`${worth("cash_expected")}`,
  pv_binding: $m.result.value("Enforceable, incl. early termination fee")`${worth("cash_binding")} +
    OFFTAKE.LEASE.PV(enforceable - enforceable_fees, exit_date, DiscountRate, AsOf)`,
  "Timeline covers the full term": days.check`MAX(0, term_end - period_end[last] - 1)`,
  "Remaining fees = remaining payments": $m.check`fees_term.total - left`,
  "Fees to earliest exit = enforceable fees": $m.check`fees_binding.total - enforceable_fees`,
  "Enforceable ≤ remaining payments": $m.check`MAX(0, enforceable - left)`,
});
