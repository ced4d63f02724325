import { $m, flag, months, percent, perGpuHour } from "../../language/row";
import { outputs, rows, rowsTogether } from "../../language/sheet";
import { lifeKeys, lifeRows } from "./books";
import { ageAt } from "./timeline";

/** What an hour sold leaves, once selling and administration have had their share. */
const NET_PRICE = "market_price * (1 - OverheadShare)";

const breakEven = (fixed: string) =>
  `IF(${NET_PRICE} > variable_hour, OFFTAKE.DEAL.BREAKEVEN(${NET_PRICE}, ${fixed}, variable_hour, gpus), "never")`;

const covers = (row: string) => `IF(ISNUMBER(${row}), IF(${row} <= Utilisation, 1, 0), 0)`;

/** What a month's hours leave at that utilisation, less what they have to. */
const left = (row: string, fixed: string) =>
  `IF(ISNUMBER(${row}[first]), ABS(${row}[first] * gpus * hours_month * (market_price[first] * (1 - OverheadShare) - variable_hour) - ${fixed}), 0)`;

export const price = outputs.overTime`Price | GPU-hour price vs. cost |
  How long the declining market price covers cost, and at what utilization.`({
  "$ a GPU-hour": rows,
  market_price: perGpuHour.array.each("Market price, per hour sold")`
    OFFTAKE.DEAL.PRICECURVE(MarketGpuHour, GpuPriceDecline, period_end[], GpuPriceFloor)`,
  contract_price: perGpuHour.each("Lease price, per capacity hour")`IF(price_shown * term_days = 0,
    0, fees / (gpus * hours_month * period_months * term_days / days))`,
  price_got: perGpuHour.each("Realized price (lease, then market)")`
    IF(contract_price > 0, contract_price, market_price)`,
  full_cost: perGpuHour.each("Levelized cost per hour sold, deal life")`stack_total.own`,
  cash_cost: perGpuHour.each("Cash cost, per hour sold")`
    variable_hour + running_month / gpu_hours + OverheadShare * market_price`,
  "Monthly cost": rows,
  variable_hour: perGpuHour.value("Power cost, per hour sold")`power_month / gpu_hours`,
  fixed_cash: $m.value("Site operating cost")`running_month`,
  fixed_books: $m.value("Running cost and depreciation, deal's life")`
    running_month - (year_hardware.own + year_site.own) / MonthsInYear`,
  fixed_full: $m.value("Site operating cost and capital charge")`
    running_month + stack_capital.own * gpu_hours`,
  break_evens: rowsTogether("Break-even utilization at market price"),
  even_cash: percent.each("Cash cost")`${breakEven("fixed_cash")}`,
  even_books: percent.each("incl. depreciation")`${breakEven("fixed_books")}`,
  even_full: percent.each("incl. capital")`${breakEven("fixed_full")}`,
  assumed_utilisation: percent.each("Assumed utilization")`Utilisation`,
  "Market price covers cost (flag)": rows,
  covers_cash: flag.flow("Cash cost")`${covers("even_cash")}`,
  covers_books: flag.flow("Depreciation too")`${covers("even_books")}`,
  covers_full: flag.flow("Capital at the discount rate")`${covers("even_full")}`,
  months_cash: months.value("Months of the timeline: cash cost")`covers_cash.total * period_months`,
  months_books: months.value("Months of the timeline: depreciation too")`
    covers_books.total * period_months`,
  months_full: months.value("Months of the timeline: capital too")`
    covers_full.total * period_months`,
  "Break-even margin = fixed cost": $m.check`
    SUM(${[left("even_cash", "fixed_cash"), left("even_books", "fixed_books"), left("even_full", "fixed_full")].join(", ")})`,
  "Price against cost of a GPU-hour ($)": perGpuHour.chart("line")`
    market_price | price_got | full_cost | cash_cost`,
  "Break-even utilization at market price": percent.chart("line")`
    even_cash | even_books | even_full | assumed_utilisation`,
});

const DEBATED = lifeKeys.filter((life) => life !== "own");

export const residual = outputs.overTime`Residual | Book value vs. market value |
  Hardware NBV vs. market value and operating profit, by useful life.`({
  "Hardware market value": rows,
  age: months.each("Age at the end of the period")`
    ${ageAt("period_end.opening + 1")} | ${ageAt("period_end + 1")}`,
  market_value: $m.each("Market value (declining to floor)")`
    IF(books_start > period_end.opening, 0, OFFTAKE.DEP.RESIDUAL(hardware_cost, age.opening,
    ResidualDecline, ResidualFloor)) | IF(books_start > period_end, 0,
    OFFTAKE.DEP.RESIDUAL(hardware_cost, age, ResidualDecline, ResidualFloor))`,
  "Book value of the hardware, above its market value": rows,
  ...lifeRows("Excess,", "excess", "each")`@_book - market_value`,
  "Operating profit (lease, then market)": rows,
  ...lifeRows("Operating profit,", "profit", "flow")`
    stays_cash_profit + relet_after_term - @_depreciation - site_depreciation`,
  "Profit difference = depreciation difference": $m.check`short_profit.total - longest_profit.total
    - (longest_depreciation.total - short_depreciation.total)`,
  "Book value of the hardware by life, against its market value ($m)": $m.chart("line")`
    ${[...DEBATED.map((life) => `${life}_book`), "market_value"].join(" | ")}`,
  "Operating profit by life: the tenant stays, then the market ($m a period)": $m.chart("line")`
    ${DEBATED.map((life) => `${life}_profit`).join(" | ")}`,
});
