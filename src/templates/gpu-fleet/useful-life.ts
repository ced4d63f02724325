import type { TableRow } from "../blocks";
import { $m, date, years } from "../language/row";
import { outputs } from "../language/sheet";
import { heads, rows, table } from "../language/table";
import type { Unit } from "../units";
import { byLife, type Life, lifeColumns, lifeKeys } from "./lives";
import { ageAt } from "./timeline";

const row = (
  label: string,
  of: (life: Life) => string,
  { unit = "$m", emphasis }: { unit?: Unit; emphasis?: TableRow["emphasis"] } = {},
) => ({
  label,
  unit,
  cells: byLife(of),
  ...(emphasis === undefined ? {} : { emphasis }),
});

/** On a day, whose step no timeline tells. */
const siteBook = (day: string) => `OFFTAKE.DEP.COMPONENTS(site[], ${day}, "NBV", , 1)`;
const hardwareBook = (life: Life, day: string) =>
  `OFFTAKE.DEP.SLN(hardware_cost, hardware_salvage, life.${life}, InServiceDate, ${day}, , "NBV", , 1)`;
const resale = (day: string) =>
  `OFFTAKE.DEP.RESIDUAL(hardware_cost, ${ageAt(day)}, ResidualDecline, ResidualFloor)`;

export const usefulLife = outputs(
  "Life",
  "The useful-life debate",
  "One fleet over the lives that are argued for: profit, book value, and impairment.",
  table("A year at the full fee", {
    year: heads(lifeColumns),
    year_life: row("Life of the hardware", (life) => `life.${life}`, { unit: "years" }),
    year_fee: row("Fee", () => "MonthlyFee * MonthsInYear"),
    year_cash: row(
      "Power, running cost, selling and administration",
      (life) => `-(power_month + running_month) * MonthsInYear - OverheadShare * year_fee.${life}`,
    ),
    year_hardware: row(
      "Depreciation of the hardware",
      (life) => `-SLN(hardware_cost, hardware_salvage, life.${life})`,
    ),
    year_site: row(
      "Depreciation of all else",
      () =>
        "-(network.cost / network.life + building.cost / building.life + power.cost / power.life)",
    ),
    year_profit: row(
      "Operating profit at the full fee",
      (life) => `year_fee.${life} + year_cash.${life} + year_hardware.${life} + year_site.${life}`,
      { emphasis: "result" },
    ),
    year_margin: row(
      "of the fee (a dash: scopes differ)",
      (life) => `IF(price_shown * year_fee.${life} > 0, year_profit.${life} / year_fee.${life}, 0)`,
      { unit: "%" },
    ),
    year_market: row(
      "Operating profit at the market's price today",
      (life) =>
        `(MarketGpuHour * (1 - OverheadShare) * gpu_hours - power_month - running_month) * MonthsInYear + year_hardware.${life} + year_site.${life}`,
      { emphasis: "total" },
    ),
  }),
  table("Book value of the hardware at the first exit", {
    at_exit: heads(lifeColumns),
    exit_book: row("Book value", (life) => hardwareBook(life, "exit_eve")),
    exit_market: row("What it would sell for", () => resale("exit_date")),
    exit_excess: row("Book value above it", (life) => `exit_book.${life} - exit_market.${life}`, {
      emphasis: "total",
    }),
    worst_excess: row(
      "The most that it is above, from the as-of date on",
      (life) => `MAX(0, MAX(${life}_excess[]))`,
    ),
  }),
  table("Impairment at the first exit, if the tenant leaves then", {
    impairment: heads(lifeColumns),
    group_book: row(
      "Book value of the fleet, all components",
      (life) => `exit_book.${life} + site_book_exit`,
    ),
    group_flows: row(
      "Undiscounted: re-let at the market to the end of the life, then sold",
      (life) =>
        `${life}_relet.total + ${resale(`MAX(exit_date, life_end.${life})`)} + ${siteBook(`MAX(exit_eve, life_end.${life} - 1)`)}`,
    ),
    group_use: row("Discounted: re-let to the end of the fleet's service", () => "use_value"),
    group_sale: row("Sold at the exit; all but the hardware at its book value", () => "sale_value"),
    loss_us: row(
      "Impairment, ASC 360",
      (life) =>
        `OFFTAKE.DEP.IMPAIR(group_book.${life}, group_flows.${life}, MAX(0, group_use.${life}, group_sale.${life}))`,
      { emphasis: "result" },
    ),
    loss_ifrs: row(
      "Impairment, IAS 36",
      (life) =>
        `OFFTAKE.DEP.IMPAIR(group_book.${life}, group_use.${life}, group_sale.${life}, "IAS 36")`,
      { emphasis: "result" },
    ),
  }),
  rows("What the impairment is measured by", {
    exit_eve: date.value("Last day of service before the exit")`MAX(books_start, exit_date - 1)`,
    site_book_exit: $m.value("Book value of all but the hardware at the exit")`
      ${siteBook("exit_eve")}`,
    use_value: $m.value("Re-letting to the end of service and the sale then, discounted")`
      (OFFTAKE.LEASE.PV(relet[], mid_date[], DiscountRate, AsOf) + pv_end_sale) * (1 + DiscountRate)
      ^ ((exit_date - AsOf) / DaysInYear)`,
    sale_value: $m.value("The fleet sold at the exit")`${resale("exit_date")} + site_book_exit`,
  }),
  rows("If the deal's life is cut on the way: see Books", {
    cut_on: date.value("First day of the new estimate")`changed_on`,
    cut_from: years.value("Life until then")`life.own`,
    cut_to: years.value("Life from then on, from the original start")`new_life`,
    cut_more: $m.value("More depreciation a year from then on")`MAX(changed_more[]) * MonthsInYear /
      period_months`,
    cut_after: $m.total.value("Operating profit of a year at the full fee, after the cut")`
      year_profit.own - cut_more`,
  }),
  $m.check("A year's depreciation times the life is cost less salvage")`
    SUM(${lifeKeys.map((life) => `ABS(year_hardware.${life} * life.${life} + hardware_cost - hardware_salvage)`).join(", ")})`,
  $m.check("No impairment goes below what the fleet is worth")`MAX(0,
    ${lifeKeys.map((life) => `loss_us.${life} - MAX(0, group_book.${life} - MAX(group_use.${life}, group_sale.${life}))`).join(", ")})`,
  $m.check("IAS 36 never writes down less than ASC 360")`MAX(0,
    ${lifeKeys.map((life) => `loss_us.${life} - loss_ifrs.${life}`).join(", ")})`,
  $m.chart("column", "Operating profit of a year by life of the hardware ($m)", {
    of: "year",
    by: "rows",
  })`year_profit | year_market`,
);
