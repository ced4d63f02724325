import { heads, rows, table } from "../../language/heading";
import { $m, date, gpus, months, mw, percent, perGpuHour, text, years } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf, exitReading } from "../common/read-with";
import { lifeColumns } from "./lives";

const SHARE = "IF(.headline > 0, .binding / .headline, 0)";

export const summary = outputs`Summary | What the fleet costs, earns and is worth |
  Headline against what binds, price against cost, and what hangs on the useful life.`({
  "Read with": rows,
  reading: exitReading,
  as_of: asOf,
  basis: text.value("Where the number of accelerators comes from")`gpus_basis`,
  scope: text.value("Whether the fee is for these accelerators")`one_scope`,
  comparison: table("Headline against what binds")`
    headline: Headline | binding: What binds | share %: Share`,
  last_day: date.cells("First day without the tenant")`term_end | exit_date |`,
  fees_compared: $m.cells("All fees of the term; enforceable at the as-of date")`
    headline | enforceable | ${SHARE}`,
  served_compared: $m.cells("Fees from the as-of date, while the fleet serves")`
    fees.total | exit_fees.total + exit_payment.total | ${SHARE}`,
  pv_compared: $m.cells("The same in present value")`pv_headline | pv_binding | ${SHARE}`,
  value_compared: $m.result.cells("Value of the fleet: let until then, then sold")`
    way_value.stays | way_value.sold | ${SHARE}`,
  relet_compared: $m.cells("Value of the fleet: re-let after the exit at a share of the fee")`
    way_value.stays | way_value.share | ${SHARE}`,
  "A GPU-hour": rows,
  lease_price: perGpuHour.value(
    "Price of the lease, an hour of capacity (a dash: scopes differ)",
    "LeasePrice",
  )`
    IF(price_shown = 1, OFFTAKE.LEASE.RATE(MonthlyFee, gpus, "GPU-HOUR"), 0)`,
  capacity_cost: perGpuHour.value("Levelised cost of an hour of capacity")`stack_capacity.own`,
  market_today: perGpuHour.value("Market price today, an hour sold")`MarketGpuHour`,
  sold_cost: perGpuHour.result.value("Levelised cost of an hour sold", "LevelisedCost")`
    stack_total.own`,
  even_today: percent.value("Break-even utilisation today, covering capital")`even_full[first]`,
  months_covered: months.value("Months until the market's price no longer covers capital")`
    months_full`,
  months_books_covered: months.value("Months until it no longer covers depreciation")`months_books`,
  by_useful_life: table("What hangs on the useful life", heads(lifeColumns)),
  sum_life: years.each("Life of the hardware")`life.@`,
  sum_cost: perGpuHour.each("Levelised cost of an hour sold")`stack_total.@`,
  sum_depreciation: $m.each("Depreciation of the hardware a year")`-year_hardware.@`,
  sum_profit: $m.total.each("Operating profit of a year at the full fee")`year_profit.@`,
  sum_market: $m.each("Operating profit of a year at the market's price today")`year_market.@`,
  sum_excess: $m.each("Book value above market value at the first exit")`exit_excess.@`,
  sum_loss: $m.each("Impairment at the first exit (ASC 360)")`loss_us.@`,
  Capacity: rows,
  fleet_gpus: gpus.value("Accelerators")`gpus`,
  fleet_power: mw.value("Their power, on the basis of the contract's MW")`fleet_mw`,
  fleet_share: percent.value("Share of the contracted power (a dash: scopes differ)")`power_taken`,
  fleet_capital: $m.value("Capital cost")`capital_cost`,
});
