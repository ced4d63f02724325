import { asOf, exitReading } from "../common/read-with";
import { rows, type Sheet, table } from "../template";
import { byLife, lifeColumns } from "./lives";

export const summary: Sheet = {
  name: "Summary",
  role: "outputs",
  title: "What the fleet costs, earns and is worth",
  purpose: "Headline against what binds, price against cost, and what hangs on the useful life.",
  overTime: false,
  blocks: [
    rows("Read with", {
      reading: exitReading,
      as_of: asOf,
      basis: {
        label: "Where the number of accelerators comes from",
        unit: "text",
        value: "gpus_basis",
      },
      scope: {
        label: "Whether the fee is for these accelerators",
        unit: "text",
        value: "one_scope",
      },
    }),
    table(
      "Headline against what binds",
      "comparison",
      { headline: "Headline", binding: "What binds", share: "Share" },
      {
        last_day: {
          label: "First day without the tenant",
          unit: "date",
          cells: { headline: "term_end", binding: "exit_date" },
        },
        fees_compared: compared(
          "fees_compared",
          "All fees of the term; enforceable at the as-of date",
          "headline",
          "enforceable",
        ),
        served_compared: compared(
          "served_compared",
          "Fees from the as-of date, while the fleet serves",
          "fees.total",
          "exit_fees.total + exit_payment.total",
        ),
        pv_compared: compared(
          "pv_compared",
          "The same in present value",
          "pv_headline",
          "pv_binding",
        ),
        value_compared: {
          ...compared(
            "value_compared",
            "Value of the fleet: let until then, then sold",
            "way_value.stays",
            "way_value.sold",
          ),
          emphasis: "result",
        },
        relet_compared: compared(
          "relet_compared",
          "Value of the fleet: re-let after the exit at a share of the fee",
          "way_value.stays",
          "way_value.share",
        ),
      },
      { share: "%" },
    ),
    rows("A GPU-hour", {
      lease_price: {
        label: "Price of the lease, an hour of capacity (a dash: scopes differ)",
        unit: "$/GPU-hour",
        value: 'IF(price_shown = 1, OFFTAKE.LEASE.RATE(MonthlyFee, gpus, "GPU-HOUR"), 0)',
        name: "LeasePrice",
      },
      capacity_cost: {
        label: "Levelised cost of an hour of capacity",
        unit: "$/GPU-hour",
        value: "stack_capacity.own",
      },
      market_today: {
        label: "Market price today, an hour sold",
        unit: "$/GPU-hour",
        value: "MarketGpuHour",
      },
      sold_cost: {
        label: "Levelised cost of an hour sold",
        unit: "$/GPU-hour",
        value: "stack_total.own",
        name: "LevelisedCost",
        emphasis: "result",
      },
      even_today: {
        label: "Break-even utilisation today, covering capital",
        unit: "%",
        value: "even_full[first]",
      },
      months_covered: {
        label: "Months until the market's price no longer covers capital",
        unit: "months",
        value: "months_full",
      },
      months_books_covered: {
        label: "Months until it no longer covers depreciation",
        unit: "months",
        value: "months_books",
      },
    }),
    table("What hangs on the useful life", "by_useful_life", lifeColumns, {
      sum_life: {
        label: "Life of the hardware",
        unit: "years",
        cells: byLife((life) => `life.${life}`),
      },
      sum_cost: {
        label: "Levelised cost of an hour sold",
        unit: "$/GPU-hour",
        cells: byLife((life) => `stack_total.${life}`),
      },
      sum_depreciation: {
        label: "Depreciation of the hardware a year",
        unit: "$m",
        cells: byLife((life) => `-year_hardware.${life}`),
      },
      sum_profit: {
        label: "Operating profit of a year at the full fee",
        unit: "$m",
        cells: byLife((life) => `year_profit.${life}`),
        emphasis: "total",
      },
      sum_market: {
        label: "Operating profit of a year at the market's price today",
        unit: "$m",
        cells: byLife((life) => `year_market.${life}`),
      },
      sum_excess: {
        label: "Book value above market value at the first exit",
        unit: "$m",
        cells: byLife((life) => `exit_excess.${life}`),
      },
      sum_loss: {
        label: "Impairment at the first exit (ASC 360)",
        unit: "$m",
        cells: byLife((life) => `loss_us.${life}`),
      },
    }),
    rows("Capacity", {
      fleet_gpus: { label: "Accelerators", unit: "GPUs", value: "gpus" },
      fleet_power: {
        label: "Their power, on the basis of the contract's MW",
        unit: "MW",
        value: "fleet_mw",
      },
      fleet_share: {
        label: "Share of the contracted power (a dash: scopes differ)",
        unit: "%",
        value: "power_taken",
      },
      fleet_capital: { label: "Capital cost", unit: "$m", value: "capital_cost" },
    }),
  ],
};

/** Two values and what share the second is of the first. */
function compared(row: string, label: string, headline: string, binding: string) {
  return {
    label,
    unit: "$m" as const,
    cells: {
      headline,
      binding,
      share: `IF(${row}.headline > 0, ${row}.binding / ${row}.headline, 0)`,
    },
  };
}
