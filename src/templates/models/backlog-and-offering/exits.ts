import { rows } from "../../language/heading";
import { $m, date, number, percent, x } from "../../language/row";
import { outputs } from "../../language/sheet";
import { share } from "../common/share";

/** What the column's customer has in all of its contracts. */
const ofCustomer = (row: string) => `is_first * SUMIF(customer[], customer, ${row}[])`;

const without = (row: string) => `is_first * (${row}.total - ${row}_lost)`;

/** What would be left without each customer in turn. */
export const exits = outputs.acrossMembers`Exits | If a customer leaves | A column a customer: what
  backlog, revenue, cover and concentration are without it, its capacity not let again.`({
  When: rows,
  exit_by: date.each("First day that it may be gone, at the as-of date")`
    IF(is_first = 1, first_exit, 0)`,
  "Headline backlog": rows,
  ahead_lost: $m.flow("The customer's")`${ofCustomer("ahead")}`,
  ahead_without: $m.total.both("Without it")`ahead.total | ${without("ahead")}`,
  Enforceable: rows,
  enforceable_lost: $m.flow("The customer's, which it still pays when it goes")`
    ${ofCustomer("enforceable")}`,
  enforceable_without: $m.total.both("Without it")`enforceable.total | ${without("enforceable")}`,
  "Annual revenue at full capacity": rows,
  annual_fee_lost: $m.flow("The customer's")`${ofCustomer("annual_fee")}`,
  annual_fee_without: $m.total.both("Without it")`annual_fee.total | ${without("annual_fee")}`,
  fee_lost_share: percent.each("Share of revenue that goes")`
    ${share("annual_fee_lost", "annual_fee.total")}`,
  "Cover of debt service: debt and cost as assumed, since none is reported": rows,
  power_cost: $m.flow("Power, less what the tenant reimburses")`
    contracted_mw * it_share * pue * load_factor * HoursInYear * power_price * (1 - pass_through)`,
  running_cost: $m.flow("Running cost, which stays")`contracted_mw * opex_per_mw`,
  overhead_cost: $m.flow("Selling and administration")`annual_fee * overhead`,
  cash: $m.total.flow("Cash before debt service, a year")`
    annual_fee - power_cost - running_cost - overhead_cost`,
  debt_service: $m.flow("Debt service a year, level over the term, which stays")`-PMT(debt_rate /
    MonthsInYear, term_months, debt_share * capex_per_mw * contracted_mw) * MonthsInYear`,
  cash_lost: $m.flow("Cash that goes with it: fees, less power and overhead saved")`
    ${ofCustomer("annual_fee")} - ${ofCustomer("power_cost")} - ${ofCustomer("overhead_cost")}`,
  cover: x.result.both("Cover without it; beside it with all", "CoverOfAll")`IF(debt_service.total =
    0, 0, OFFTAKE.DEBT.DSCR(cash.total, debt_service.total)) | IF(OR(is_first = 0,
    debt_service.total = 0), 0, OFFTAKE.DEBT.DSCR(cash.total - cash_lost, debt_service.total))`,
  "Concentration of what is left": rows,
  largest_without: percent.both("Largest customer's share of annual fees")`
    largest | IF(OR(is_first = 0, annual_fee_without = 0), 0, SUMPRODUCT(MAX((number[] <> number) *
    customer_fee[])) / annual_fee_without)`,
  herfindahl_without: number.both("Herfindahl index")`
    herfindahl | IF(OR(is_first = 0, annual_fee_without = 0), 0, SUMPRODUCT((number[] <> number) *
    customer_fee[] * customer_fee[]) / annual_fee_without / annual_fee_without)`,
  "What goes with each customer adds up to all": $m.check`(ahead_lost.total - ahead.total) +
    (enforceable_lost.total - enforceable.total) + (annual_fee_lost.total - annual_fee.total)`,
  "With nobody gone, cash is fees less cost": $m.check`
    cash.total - (annual_fee.total - power_cost.total - running_cost.total - overhead_cost.total)`,
  "Cash that goes and stays adds up": $m.check`cash_lost.total - running_cost.total - cash.total`,
  "Share of annual revenue that goes with each customer": percent.chart("column")`fee_lost_share`,
});
