import { $m, date, text, x } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { asOf, exitReading, firstExit } from "../common/read-with";
import { ageAt } from "./timeline";

/** What the tenant may do, and what becomes of the fleet. */
const WAYS = {
  stays: "Stays",
  share: "Exits; re-leased",
  market: "Exits; market",
  sold: "Exits; sold",
} as const;

const worthOn = (day: string) =>
  `OFFTAKE.DEP.RESIDUAL(hardware_cost, ${ageAt(day)}, ResidualDecline, ResidualFloor) + OFFTAKE.DEP.COMPONENTS(site[], MAX(books_start, ${day} - 1), "NBV", , 1)`;

const pv = (flows: string, dates: string) =>
  `OFFTAKE.LEASE.PV(${flows}, ${dates}, DiscountRate, AsOf)`;

export const value = outputs`Value | Fleet value: stay vs. exit |
  Cash flow while leased plus sale proceeds, discounted to the as-of date.`({
  Basis: rows,
  value_reading: exitReading,
  value_as_of: asOf,
  value_exit: firstExit,
  value_scope: text.value("Fee scope matches accelerators")`one_scope`,
  ways: table("Value by outcome", heads(WAYS)),
  way_end: date.cells("Fleet sold on")`
    term_sale_date | term_sale_date | term_sale_date | exit_sale_date`,
  way_fees: $m.cells("Fees of the lease")`
    fees.total | exit_fees.total | exit_fees.total | exit_fees.total`,
  way_payment: $m.cells("Early termination fee")`
    0 | exit_payment.total | exit_payment.total | exit_payment.total`,
  way_relet: $m.each("Re-letting")`@_revenue.total - way_fees.@ - way_payment.@`,
  way_power: $m.each("Power, net of tenant reimbursement")`@_power.total`,
  way_running: $m.each("Site operating cost")`@_running.total`,
  way_overhead: $m.each("SG&A")`@_overhead.total`,
  way_profit: $m.total.each("EBITDA")`
    SUM(way_fees.@, way_payment.@, way_relet.@, way_power.@, way_running.@, way_overhead.@)`,
  way_sale: $m.cells("Sale of the fleet")`term_sale | term_sale | term_sale | exit_sale`,
  way_pv_profit: $m.each("Present value of the cash profit")`
    ${pv("@_cash_profit[]", "mid_date[]")}`,
  way_pv_sale: $m.cells("Present value of the sale")`
    pv_term_sale | pv_term_sale | pv_term_sale | pv_exit_sale`,
  way_value: $m.result.each("Value of the fleet", {
    stays: "HeadlineFleetValue",
    sold: "BindingFleetValue",
  })`way_pv_profit.@ + way_pv_sale.@`,
  way_less: $m.each("Shortfall vs. tenant stays")`way_value.stays - way_value.@`,
  way_multiple: x.each("Value / NBV today")`
    IF(price_shown = 1, OFFTAKE.VAL.MULTIPLE(way_value.@, book_today), 0)`,
  "Fleet sale": rows,
  book_today: $m.value("Book value at the as-of date, hardware over the deal's life")`
    OFFTAKE.DEP.COMPONENTS(hardware[], MAX(books_start, AsOf), "NBV", , 1) +
    OFFTAKE.DEP.COMPONENTS(site[], MAX(books_start, AsOf), "NBV", , 1)`,
  exit_sale_date: date.value("Sale date, tenant exits")`MAX(AsOf, MIN(exit_date, service_end))`,
  term_sale_date: date.value("Sale date, tenant stays")`MAX(AsOf, MIN(term_end, service_end))`,
  exit_sale: $m.value("Fleet value at earliest exit")`${worthOn("exit_sale_date")}`,
  term_sale: $m.value("At term end")`${worthOn("term_sale_date")}`,
  end_sale: $m.value("At end of service")`${worthOn("service_end")}`,
  pv_exit_sale: $m.value("PV of sale at earliest exit")`${pv("exit_sale", "exit_sale_date")}`,
  pv_term_sale: $m.value("PV of sale at term end")`${pv("term_sale", "term_sale_date")}`,
  pv_end_sale: $m.value("PV of sale at end of service")`${pv("end_sale", "service_end")}`,
  "Incremental value: operate vs. sell": rows,
  hold_exit: $m.value("From earliest exit")`
    ${pv("relet[]", "mid_date[]")} + pv_end_sale - pv_exit_sale`,
  hold_term: $m.value("From term end")`
    ${pv("relet_after_term[]", "mid_date[]")} + pv_end_sale - pv_term_sale`,
  "EBITDA by component = sum of periods": $m.check`
    SUM(${Object.keys(WAYS)
      .map((way) => `ABS(way_profit.${way} - ${way}_cash_profit.total)`)
      .join(", ")})`,
  "Re-letting adds its profit, and sells later": $m.check`way_value.market - way_value.sold -
    ${pv("relet_in_term[]", "mid_date[]")} - pv_term_sale + pv_exit_sale`,
  "Value of the fleet by what the tenant does ($m)": $m.chart("stacked column", "ways", {
    by: "rows",
  })`way_pv_profit | way_pv_sale`,
});
