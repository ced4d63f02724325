import { rows, rowsTogether } from "../../language/heading";
import { $m, flag, months, percent, perGpuHour } from "../../language/row";
import { outputs } from "../../language/sheet";

/** What an hour sold leaves, once selling and administration have had their share. */
const NET_PRICE = "market_price * (1 - OverheadShare)";

const breakEven = (fixed: string) =>
  `IF(${NET_PRICE} > variable_hour, OFFTAKE.DEAL.BREAKEVEN(${NET_PRICE}, ${fixed}, variable_hour, gpus), "never")`;

const covers = (row: string) => `IF(ISNUMBER(${row}), IF(${row} <= Utilisation, 1, 0), 0)`;

/** What a month's hours leave at that utilisation, less what they have to. */
const left = (row: string, fixed: string) =>
  `IF(ISNUMBER(${row}[first]), ABS(${row}[first] * gpus * hours_month * (market_price[first] * (1 - OverheadShare) - variable_hour) - ${fixed}), 0)`;

export const price = outputs.overTime`Price | Price against cost of a GPU-hour |
  How long the market's falling price covers cost, and at what utilisation.`({
  "$ a GPU-hour": rows,
  market_price: perGpuHour.array.each("Market price, an hour sold")`
    OFFTAKE.DEAL.PRICECURVE(MarketGpuHour, GpuPriceDecline, period_end[], GpuPriceFloor)`,
  contract_price: perGpuHour.each("Lease, an hour of capacity (a dash: scopes differ)")`
    IF(price_shown * term_days = 0, 0, fees / (gpus * hours_month * period_months * term_days /
    days))`,
  price_got: perGpuHour.each("If the tenant stays: the lease, then the market")`
    IF(contract_price > 0, contract_price, market_price)`,
  full_cost: perGpuHour.each("Levelised cost of an hour sold, deal's life")`stack_total.own`,
  cash_cost: perGpuHour.each("Cash cost of an hour sold")`
    variable_hour + running_month / gpu_hours + OverheadShare * market_price`,
  "Cost of a month": rows,
  variable_hour: perGpuHour.value("Electricity of an hour sold")`power_month / gpu_hours`,
  fixed_cash: $m.value("Running cost")`running_month`,
  fixed_books: $m.value("Running cost and depreciation, deal's life")`
    running_month - (year_hardware.own + year_site.own) / MonthsInYear`,
  fixed_full: $m.value("Running cost and capital at the discount rate")`
    running_month + stack_capital.own * gpu_hours`,
  break_evens: rowsTogether("Break-even utilisation at the market's price"),
  even_cash: percent.each("Covering cash cost")`${breakEven("fixed_cash")}`,
  even_books: percent.each("Covering depreciation too")`${breakEven("fixed_books")}`,
  even_full: percent.each("Covering capital at the discount rate")`${breakEven("fixed_full")}`,
  assumed_utilisation: percent.each("Utilisation assumed")`Utilisation`,
  "Periods in which the market's price covers cost, used as assumed": rows,
  covers_cash: flag.flow("Cash cost")`${covers("even_cash")}`,
  covers_books: flag.flow("Depreciation too")`${covers("even_books")}`,
  covers_full: flag.flow("Capital at the discount rate")`${covers("even_full")}`,
  months_cash: months.value("Months of the timeline: cash cost")`covers_cash.total * period_months`,
  months_books: months.value("Months of the timeline: depreciation too")`
    covers_books.total * period_months`,
  months_full: months.value("Months of the timeline: capital too")`
    covers_full.total * period_months`,
  "At each break-even an hour's price leaves what it must": $m.check`
    SUM(${[left("even_cash", "fixed_cash"), left("even_books", "fixed_books"), left("even_full", "fixed_full")].join(", ")})`,
  "Price against cost of a GPU-hour ($)": perGpuHour.chart("line")`
    market_price | price_got | full_cost | cash_cost`,
  "Break-even utilisation at the market's price": percent.chart("line")`
    even_cash | even_books | even_full | assumed_utilisation`,
});
