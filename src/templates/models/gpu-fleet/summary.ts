import { $m, date, gpus, months, mw, percent, perGpuHour, text, years } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { lifeColumns } from "./books";

const SHARE = "IF(.headline > 0, .binding / .headline, 0)";

export const summary = outputs`Summary | Fleet cost, earnings and value |
  Headline vs. enforceable, price vs. cost, and sensitivity to useful life.`({
  Basis: rows,
  reading: exitReading,
  as_of: asOf,
  basis: text.value("Source of accelerator count")`gpus_basis`,
  scope: text.value("Fee scope matches accelerators")`one_scope`,
  comparison: table("Headline vs. enforceable")`
    headline: Headline | binding: Enforceable | share %: Share`,
  last_day: date.cells("First day without tenant")`term_end | exit_date |`,
  fees_compared: $m.cells("Total fees / enforceable at as-of date")`
    headline | enforceable | ${SHARE}`,
  served_compared: $m.cells("Remaining fees in service period")`
    fees.total | exit_fees.total + exit_payment.total | ${SHARE}`,
  pv_compared: $m.cells("PV of remaining fees")`pv_headline | pv_binding | ${SHARE}`,
  value_compared: $m.result.cells("Fleet value: leased, then sold")`
    way_value.stays | way_value.sold | ${SHARE}`,
  relet_compared: $m.cells("Fleet value: re-leased at discounted fee")`
    way_value.stays | way_value.share | ${SHARE}`,
  "Per GPU-hour": rows,
  lease_price: perGpuHour.value("Lease price, per capacity hour", "LeasePrice")`
    IF(price_shown = 1, OFFTAKE.LEASE.RATE(MonthlyFee, gpus, "GPU-HOUR"), 0)`,
  capacity_cost: perGpuHour.value("Levelized cost, per capacity hour")`stack_capacity.own`,
  market_today: perGpuHour.value("Market price today, per hour sold")`MarketGpuHour`,
  sold_cost: perGpuHour.result.value("Levelized cost, per hour sold", "LevelisedCost")`
    stack_total.own`,
  even_today: percent.value("Break-even utilization, incl. capital")`even_full[first]`,
  months_covered: months.value("Months until price < full cost")`months_full`,
  months_books_covered: months.value("Months until price < cost incl. depreciation")`months_books`,
  by_useful_life: table("Sensitivity to useful life", heads(lifeColumns)),
  sum_life: years.each("Life of the hardware")`life.@`,
  sum_cost: perGpuHour.each("Levelized cost, per hour sold")`stack_total.@`,
  sum_depreciation: $m.each("Annual hardware depreciation")`-year_hardware.@`,
  sum_profit: $m.total.each("Annual operating profit at full fee")`year_profit.@`,
  sum_market: $m.each("Annual operating profit at market price")`year_market.@`,
  sum_excess: $m.each("NBV over market value at earliest exit")`exit_excess.@`,
  sum_loss: $m.each("Impairment at earliest exit (ASC 360)")`loss_us.@`,
  Capacity: rows,
  fleet_gpus: gpus.value("Accelerator count")`gpus`,
  fleet_power: mw.value("Fleet power (contract MW basis)")`fleet_mw`,
  fleet_share: percent.value("% of contracted power")`power_taken`,
  fleet_capital: $m.value("Capital cost")`capital_cost`,
});
