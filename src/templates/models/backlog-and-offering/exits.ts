import { $m, date, number, percent, x } from "../../language/row";
import { outputs, rows } from "../../language/sheet";
import { share } from "../common/read-with";

/** What the column's customer has in all of its contracts. */
const ofCustomer = (row: string) => `is_first * SUMIF(customer[], customer, ${row}[])`;

const without = (row: string) => `is_first * (${row}.total - ${row}_lost)`;

/** What would be left without each customer in turn. */
export const exits = outputs.acrossMembers`Exits | Customer exit analysis |
  Backlog, revenue, DSCR and concentration excluding each customer, with no re-leasing.`({
  Timing: rows,
  exit_by: date.each("Earliest exit date")`IF(is_first = 1, first_exit, 0)`,
  "Headline backlog": rows,
  ahead_lost: $m.flow("Customer")`${ofCustomer("ahead")}`,
  ahead_without: $m.total.both("Excluding customer")`ahead.total | ${without("ahead")}`,
  Enforceable: rows,
  enforceable_lost: $m.flow("Customer (still owed on exit)")`${ofCustomer("enforceable")}`,
  enforceable_without: $m.total.both("Excluding customer")`
    enforceable.total | ${without("enforceable")}`,
  "Annual revenue at full capacity": rows,
  annual_fee_lost: $m.flow("Customer")`${ofCustomer("annual_fee")}`,
  annual_fee_without: $m.total.both("Excluding customer")`
    annual_fee.total | ${without("annual_fee")}`,
  fee_lost_share: percent.each("Revenue lost, %")`${share("annual_fee_lost", "annual_fee.total")}`,
  "Debt service coverage (assumed debt and cost)": rows,
  power_cost: $m.flow("Power, net of tenant reimbursement")`
    contracted_mw * it_share * pue * load_factor * HoursInYear * power_price * (1 - pass_through)`,
  running_cost: $m.flow("Site operating cost (continues)")`contracted_mw * opex_per_mw`,
  overhead_cost: $m.flow("SG&A")`annual_fee * overhead`,
  cash: $m.total.flow("Annual CFADS")`annual_fee - power_cost - running_cost - overhead_cost`,
  debt_service: $m.flow("Annual debt service (level; continues)")`-PMT(debt_rate / MonthsInYear,
    term_months, debt_share * capex_per_mw * contracted_mw) * MonthsInYear`,
  cash_lost: $m.flow("CFADS lost")`
    ${ofCustomer("annual_fee")} - ${ofCustomer("power_cost")} - ${ofCustomer("overhead_cost")}`,
  cover: x.result.both("DSCR excl. customer (Total = none lost)", "CoverOfAll")`
    IF(debt_service.total = 0, 0, OFFTAKE.DEBT.DSCR(cash.total, debt_service.total)) |
    IF(OR(is_first = 0, debt_service.total = 0), 0, OFFTAKE.DEBT.DSCR(cash.total - cash_lost,
    debt_service.total))`,
  "Remaining concentration": rows,
  largest_without: percent.both("Largest customer, % of annual fees")`
    largest | IF(OR(is_first = 0, annual_fee_without = 0), 0, SUMPRODUCT(MAX((number[] <> number) *
    customer_fee[])) / annual_fee_without)`,
  herfindahl_without: number.both("Herfindahl index (HHI)")`
    herfindahl | IF(OR(is_first = 0, annual_fee_without = 0), 0, SUMPRODUCT((number[] <> number) *
    customer_fee[] * customer_fee[]) / annual_fee_without / annual_fee_without)`,
  "Sum of customer losses = total": $m.check`(ahead_lost.total - ahead.total) +
    (enforceable_lost.total - enforceable.total) + (annual_fee_lost.total - annual_fee.total)`,
  "Base CFADS = fees less cost": $m.check`
    cash.total - (annual_fee.total - power_cost.total - running_cost.total - overhead_cost.total)`,
  "CFADS lost + retained = total": $m.check`cash_lost.total - running_cost.total - cash.total`,
  "Annual revenue lost by customer exit (%)": percent.chart("column")`fee_lost_share`,
});
