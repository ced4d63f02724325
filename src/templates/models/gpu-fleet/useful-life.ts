import { $m, date, percent, years } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { lifeColumns, ofLives } from "./books";
import { ageAt } from "./timeline";

/** On a day, whose step no timeline tells. */
const siteBook = (day: string) => `OFFTAKE.DEP.COMPONENTS(site[], ${day}, "NBV", , 1)`;
const resale = (day: string) =>
  `OFFTAKE.DEP.RESIDUAL(hardware_cost, ${ageAt(day)}, ResidualDecline, ResidualFloor)`;

export const usefulLife = outputs`Life | Useful-life sensitivity |
  Profit, book value and impairment under alternative useful lives.`({
  year: table("Annual results at full fee", heads(lifeColumns)),
  year_life: years.each("Life of the hardware")`life.@`,
  year_fee: $m.each("Fee")`MonthlyFee * MonthsInYear`,
  year_cash: $m.each("Power, site operating cost and SG&A")`
    -(power_month + running_month) * MonthsInYear - OverheadShare * year_fee.@`,
  year_hardware: $m.each("Depreciation of the hardware")`
    -SLN(hardware_cost, hardware_salvage, life.@)`,
  year_site: $m.each("Other depreciation")`
    -(network.cost / network.life + building.cost / building.life + power.cost / power.life)`,
  year_profit: $m.result.each("Operating profit at the full fee")`
    year_fee.@ + year_cash.@ + year_hardware.@ + year_site.@`,
  year_margin: percent.each("Operating margin")`
    IF(price_shown * year_fee.@ > 0, year_profit.@ / year_fee.@, 0)`,
  year_market: $m.total.each("Operating profit at the market's price today")`
    (MarketGpuHour * (1 - OverheadShare) * gpu_hours - power_month - running_month) * MonthsInYear +
    year_hardware.@ + year_site.@`,
  at_exit: table("Hardware NBV at earliest exit", heads(lifeColumns)),
  exit_book: $m.each("Book value")`OFFTAKE.DEP.SLN(hardware_cost, hardware_salvage, life.@,
    InServiceDate, exit_eve, , "NBV", , 1)`,
  exit_market: $m.each("Market value")`${resale("exit_date")}`,
  exit_excess: $m.total.each("Book value above it")`exit_book.@ - exit_market.@`,
  worst_excess: $m.each("Maximum excess after as-of date")`MAX(0, MAX(@_excess[]))`,
  impairment: table("Impairment test at earliest exit", heads(lifeColumns)),
  group_book: $m.each("Book value of the fleet, all components")`exit_book.@ + site_book_exit`,
  group_flows: $m.each("Undiscounted cash flows (re-lease and sale)")`@_relet.total +
    ${resale("MAX(exit_date, life_end.@)")} + ${siteBook("MAX(exit_eve, life_end.@ - 1)")}`,
  group_use: $m.each("PV: re-leased to end of service period")`use_value`,
  group_sale: $m.each("Sale value at exit (site at NBV)")`sale_value`,
  loss_us: $m.result.each("Impairment, ASC 360")`
    OFFTAKE.DEP.IMPAIR(group_book.@, group_flows.@, MAX(0, group_use.@, group_sale.@))`,
  loss_ifrs: $m.result.each("Impairment, IAS 36")`
    OFFTAKE.DEP.IMPAIR(group_book.@, group_use.@, group_sale.@, "IAS 36")`,
  "Impairment inputs": rows,
  exit_eve: date.value("Last day of service before the exit")`MAX(books_start, exit_date - 1)`,
  site_book_exit: $m.value("Site NBV at exit (excl. hardware)")`${siteBook("exit_eve")}`,
  use_value: $m.value("Re-letting to the end of service and the sale then, discounted")`
    (OFFTAKE.LEASE.PV(relet[], mid_date[], DiscountRate, AsOf) + pv_end_sale) * (1 + DiscountRate) ^
    ((exit_date - AsOf) / DaysInYear)`,
  sale_value: $m.value("The fleet sold at the exit")`${resale("exit_date")} + site_book_exit`,
  "Useful-life reduction (see Books)": rows,
  cut_on: date.value("First day of the new estimate")`changed_on`,
  cut_from: years.value("Life until then")`life.own`,
  cut_to: years.value("Life from then on, from the original start")`new_life`,
  cut_more: $m.value("Additional annual depreciation")`
    MAX(changed_more[]) * MonthsInYear / period_months`,
  cut_after: $m.total.value("Annual operating profit after life change")`
    year_profit.own - cut_more`,
  "Depreciation × life = cost − salvage": $m.check`
    SUM(${ofLives("ABS(year_hardware.@ * life.@ + hardware_cost - hardware_salvage)")})`,
  "Impaired value ≥ recoverable amount": $m.check`
    MAX(0, ${ofLives("loss_us.@ - MAX(0, group_book.@ - MAX(group_use.@, group_sale.@))")})`,
  "IAS 36 impairment ≥ ASC 360 impairment": $m.check`MAX(0, ${ofLives("loss_us.@ - loss_ifrs.@")})`,
  "Operating profit of a year by life of the hardware ($m)": $m.chart("column", "year", {
    by: "rows",
  })`year_profit | year_market`,
});
