import { rows, type Sheet } from "../template";

/** What an hour sold leaves, once selling and administration have had their share. */
const NET_PRICE = "market_price * (1 - OverheadShare)";

const breakEven = (fixed: string) =>
  `IF(${NET_PRICE} > variable_hour, OFFTAKE.DEAL.BREAKEVEN(${NET_PRICE}, ${fixed}, variable_hour, gpus), "never")`;

const covers = (row: string) => `IF(ISNUMBER(${row}), IF(${row} <= Utilisation, 1, 0), 0)`;

/** What a month's hours leave at that utilisation, less what they have to. */
const left = (row: string, fixed: string) =>
  `IF(ISNUMBER(${row}[first]), ABS(${row}[first] * gpus * hours_month * (market_price[first] * (1 - OverheadShare) - variable_hour) - ${fixed}), 0)`;

export const price: Sheet = {
  name: "Price",
  role: "outputs",
  title: "Price against cost of a GPU-hour",
  purpose: "How long the market's falling price covers cost, and at what utilisation.",
  overTime: true,
  blocks: [
    rows("$ a GPU-hour", {
      market_price: {
        label: "Market price, an hour sold",
        unit: "$/GPU-hour",
        series:
          "OFFTAKE.DEAL.PRICECURVE(MarketGpuHour, GpuPriceDecline, period_end[], GpuPriceFloor)",
      },
      contract_price: {
        label: "Lease, an hour of capacity (a dash: scopes differ)",
        unit: "$/GPU-hour",
        each: "IF(price_shown * term_days = 0, 0, fees / (gpus * hours_month * period_months * term_days / days))",
      },
      price_got: {
        label: "If the tenant stays: the lease, then the market",
        unit: "$/GPU-hour",
        each: "IF(contract_price > 0, contract_price, market_price)",
      },
      full_cost: {
        label: "Levelised cost of an hour sold, deal's life",
        unit: "$/GPU-hour",
        each: "stack_total.own",
      },
      cash_cost: {
        label: "Cash cost of an hour sold",
        unit: "$/GPU-hour",
        each: "variable_hour + running_month / gpu_hours + OverheadShare * market_price",
      },
    }),
    rows("Cost of a month", {
      variable_hour: {
        label: "Electricity of an hour sold",
        unit: "$/GPU-hour",
        value: "power_month / gpu_hours",
      },
      fixed_cash: { label: "Running cost", unit: "$m", value: "running_month" },
      fixed_books: {
        label: "Running cost and depreciation, deal's life",
        unit: "$m",
        value: "running_month - (year_hardware.own + year_site.own) / MonthsInYear",
      },
      fixed_full: {
        label: "Running cost and capital at the discount rate",
        unit: "$m",
        value: "running_month + stack_capital.own * gpu_hours",
      },
    }),
    rows("Break-even utilisation at the market's price", {
      even_cash: { label: "Covering cash cost", unit: "%", each: breakEven("fixed_cash") },
      even_books: {
        label: "Covering depreciation too",
        unit: "%",
        each: breakEven("fixed_books"),
      },
      even_full: {
        label: "Covering capital at the discount rate",
        unit: "%",
        each: breakEven("fixed_full"),
      },
      assumed_utilisation: { label: "Utilisation assumed", unit: "%", each: "Utilisation" },
    }),
    rows("Periods in which the market's price covers cost, used as assumed", {
      covers_cash: { label: "Cash cost", unit: "flag", each: covers("even_cash"), total: "sum" },
      covers_books: {
        label: "Depreciation too",
        unit: "flag",
        each: covers("even_books"),
        total: "sum",
      },
      covers_full: {
        label: "Capital at the discount rate",
        unit: "flag",
        each: covers("even_full"),
        total: "sum",
      },
      months_cash: {
        label: "Months of the timeline: cash cost",
        unit: "months",
        value: "covers_cash.total * period_months",
      },
      months_books: {
        label: "Months of the timeline: depreciation too",
        unit: "months",
        value: "covers_books.total * period_months",
      },
      months_full: {
        label: "Months of the timeline: capital too",
        unit: "months",
        value: "covers_full.total * period_months",
      },
    }),
  ],
  checks: [
    {
      label: "At each break-even an hour's price leaves what it must",
      unit: "$m",
      difference: `SUM(${[
        left("even_cash", "fixed_cash"),
        left("even_books", "fixed_books"),
        left("even_full", "fixed_full"),
      ].join(", ")})`,
    },
  ],
  charts: [
    {
      title: "Price against cost of a GPU-hour ($)",
      kind: "line",
      series: ["market_price", "price_got", "full_cost", "cash_cost"],
      unit: "$/GPU-hour",
    },
    {
      title: "Break-even utilisation at the market's price",
      kind: "line",
      series: ["even_cash", "even_books", "even_full", "assumed_utilisation"],
      unit: "%",
    },
  ],
};
