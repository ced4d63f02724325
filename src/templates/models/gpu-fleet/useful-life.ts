import { heads, rows, table } from "../../language/heading";
import { $m, date, percent, years } from "../../language/row";
import { outputs } from "../../language/sheet";
import { lifeColumns, ofLives } from "./lives";
import { ageAt } from "./timeline";

/** On a day, whose step no timeline tells. */
const siteBook = (day: string) => `OFFTAKE.DEP.COMPONENTS(site[], ${day}, "NBV", , 1)`;
const resale = (day: string) =>
  `OFFTAKE.DEP.RESIDUAL(hardware_cost, ${ageAt(day)}, ResidualDecline, ResidualFloor)`;

export const usefulLife = outputs`Life | The useful-life debate |
  One fleet over the lives that are argued for: profit, book value, and impairment.`({
  year: table("A year at the full fee", heads(lifeColumns)),
  year_life: years.each("Life of the hardware")`life.@`,
  year_fee: $m.each("Fee")`MonthlyFee * MonthsInYear`,
  year_cash: $m.each("Power, running cost, selling and administration")`
    -(power_month + running_month) * MonthsInYear - OverheadShare * year_fee.@`,
  year_hardware: $m.each("Depreciation of the hardware")`
    -SLN(hardware_cost, hardware_salvage, life.@)`,
  year_site: $m.each("Depreciation of all else")`
    -(network.cost / network.life + building.cost / building.life + power.cost / power.life)`,
  year_profit: $m.result.each("Operating profit at the full fee")`
    year_fee.@ + year_cash.@ + year_hardware.@ + year_site.@`,
  year_margin: percent.each("of the fee (a dash: scopes differ)")`
    IF(price_shown * year_fee.@ > 0, year_profit.@ / year_fee.@, 0)`,
  year_market: $m.total.each("Operating profit at the market's price today")`
    (MarketGpuHour * (1 - OverheadShare) * gpu_hours - power_month - running_month) * MonthsInYear +
    year_hardware.@ + year_site.@`,
  at_exit: table("Book value of the hardware at the first exit", heads(lifeColumns)),
  exit_book: $m.each("Book value")`OFFTAKE.DEP.SLN(hardware_cost, hardware_salvage, life.@,
    InServiceDate, exit_eve, , "NBV", , 1)`,
  exit_market: $m.each("What it would sell for")`${resale("exit_date")}`,
  exit_excess: $m.total.each("Book value above it")`exit_book.@ - exit_market.@`,
  worst_excess: $m.each("The most that it is above, from the as-of date on")`
    MAX(0, MAX(@_excess[]))`,
  impairment: table("Impairment at the first exit, if the tenant leaves then", heads(lifeColumns)),
  group_book: $m.each("Book value of the fleet, all components")`exit_book.@ + site_book_exit`,
  group_flows: $m.each("Undiscounted: re-let at the market to the end of the life, then sold")`
    @_relet.total + ${resale("MAX(exit_date, life_end.@)")} +
    ${siteBook("MAX(exit_eve, life_end.@ - 1)")}`,
  group_use: $m.each("Discounted: re-let to the end of the fleet's service")`use_value`,
  group_sale: $m.each("Sold at the exit; all but the hardware at its book value")`sale_value`,
  loss_us: $m.result.each("Impairment, ASC 360")`
    OFFTAKE.DEP.IMPAIR(group_book.@, group_flows.@, MAX(0, group_use.@, group_sale.@))`,
  loss_ifrs: $m.result.each("Impairment, IAS 36")`
    OFFTAKE.DEP.IMPAIR(group_book.@, group_use.@, group_sale.@, "IAS 36")`,
  "What the impairment is measured by": rows,
  exit_eve: date.value("Last day of service before the exit")`MAX(books_start, exit_date - 1)`,
  site_book_exit: $m.value("Book value of all but the hardware at the exit")`
    ${siteBook("exit_eve")}`,
  use_value: $m.value("Re-letting to the end of service and the sale then, discounted")`
    (OFFTAKE.LEASE.PV(relet[], mid_date[], DiscountRate, AsOf) + pv_end_sale) * (1 + DiscountRate) ^
    ((exit_date - AsOf) / DaysInYear)`,
  sale_value: $m.value("The fleet sold at the exit")`${resale("exit_date")} + site_book_exit`,
  "If the deal's life is cut on the way: see Books": rows,
  cut_on: date.value("First day of the new estimate")`changed_on`,
  cut_from: years.value("Life until then")`life.own`,
  cut_to: years.value("Life from then on, from the original start")`new_life`,
  cut_more: $m.value("More depreciation a year from then on")`
    MAX(changed_more[]) * MonthsInYear / period_months`,
  cut_after: $m.total.value("Operating profit of a year at the full fee, after the cut")`
    year_profit.own - cut_more`,
  "A year's depreciation times the life is cost less salvage": $m.check`
    SUM(${ofLives("ABS(year_hardware.@ * life.@ + hardware_cost - hardware_salvage)")})`,
  "No impairment goes below what the fleet is worth": $m.check`
    MAX(0, ${ofLives("loss_us.@ - MAX(0, group_book.@ - MAX(group_use.@, group_sale.@))")})`,
  "IAS 36 never writes down less than ASC 360": $m.check`
    MAX(0, ${ofLives("loss_us.@ - loss_ifrs.@")})`,
  "Operating profit of a year by life of the hardware ($m)": $m.chart("column", "year", {
    by: "rows",
  })`year_profit | year_market`,
});
