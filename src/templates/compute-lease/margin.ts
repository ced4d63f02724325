import { rows, type Sheet, table } from "../template";

/** How long service lasts: what the contract earns and costs then. */
const READINGS = {
  term: {
    title: "If the tenant stays to the end of the term (headline)",
    label: "Revenue, if the tenant stays",
    fees: "payments",
    revenue: "revenue_to_exit + payments - payments_to_exit",
    cost: "to_term",
  },
  exit: {
    title: "If it leaves at the first exit and the site stands idle (what binds)",
    label: "Revenue, as far as it binds",
    fees: "payments_to_exit",
    revenue: "revenue_to_exit",
    cost: "to_exit",
  },
} as const;

type Reading = keyof typeof READINGS;

/** Revenue, the cost that the lease causes, the cost that runs on, and the margins on both. */
function margin(key: Reading) {
  const { title, label, fees, revenue, cost } = READINGS[key];
  return [
    rows(title, {
      [`${key}_revenue`]: { label, unit: "$m", each: revenue, total: "sum" },
      [`${key}_avoidable`]: {
        label: "Cost that the lease causes: power, running, overhead, credits",
        unit: "$m",
        each: `power_${cost} + upkeep_${cost} + (OverheadShare + power_loss) * ${fees}`,
        total: "sum",
      },
      [`${key}_sunk`]: {
        label: "Cost that runs on: depreciation, whoever uses the site",
        unit: "$m",
        each: "-depreciation",
        total: "sum",
      },
    }),
    {
      kind: "spill",
      title: "Incremental against fully loaded",
      key: `${key}_margin`,
      formula: `DROP(OFFTAKE.DEAL.MARGIN(${key}_revenue[], ${key}_avoidable[], ${key}_sunk[]), 0, 1)`,
      rows: {
        [`${key}_incremental`]: "Incremental profit",
        [`${key}_incremental_margin`]: "Incremental margin",
        [`${key}_loaded`]: "Fully loaded profit",
        [`${key}_loaded_margin`]: "Fully loaded margin",
      },
      columns: "periods",
      unit: "$m",
      units: { [`${key}_incremental_margin`]: "%", [`${key}_loaded_margin`]: "%" },
      totals: { [`${key}_incremental`]: "sum", [`${key}_loaded`]: "sum" },
    },
  ] as const;
}

const both = (formula: (key: Reading) => string) => ({
  term: formula("term"),
  exit: formula("exit"),
});
const share = (profit: string) =>
  both((key) => `IF(${key}_revenue.total > 0, ${profit}.${key} / ${key}_revenue.total, "NM")`);

export const margins: Sheet = {
  name: "Margin",
  role: "outputs",
  title: "Incremental against fully loaded margin",
  purpose:
    "What the lease adds to a site that stands anyway, beside what is left when the site itself is paid for.",
  overTime: true,
  blocks: [
    table(
      "Over the whole service",
      "whole_service",
      { term: "Stays", exit: "Leaves" },
      {
        whole_revenue: {
          label: "Revenue",
          unit: "$m",
          cells: both((key) => `${key}_revenue.total`),
        },
        whole_incremental: {
          label: "Incremental profit: less the cost that the lease causes",
          unit: "$m",
          cells: both((key) => `${key}_incremental.total`),
        },
        whole_incremental_margin: {
          label: "Incremental margin",
          unit: "%",
          cells: share("whole_incremental"),
          names: { term: "IncrementalMargin" },
          emphasis: "result",
        },
        whole_forgone: {
          label: "What the landlord forgoes: its own use, or another tenant",
          unit: "$m",
          cells: {
            term: "-DisplacedShare * payments.total",
            exit: "-DisplacedShare * payments_to_exit.total",
          },
        },
        whole_added: {
          label: "What the lease adds",
          unit: "$m",
          cells: both((key) => `whole_incremental.${key} + whole_forgone.${key}`),
          emphasis: "total",
        },
        whole_sunk: {
          label: "Depreciation to the end of the term",
          unit: "$m",
          cells: both((key) => `-${key}_sunk.total`),
        },
        whole_loaded: {
          label: "Fully loaded profit: incremental profit less depreciation",
          unit: "$m",
          cells: both((key) => `whole_incremental.${key} + whole_sunk.${key}`),
        },
        whole_loaded_margin: {
          label: "Fully loaded margin",
          unit: "%",
          cells: share("whole_loaded"),
          names: { term: "LoadedMargin" },
          emphasis: "result",
        },
        idle_month: {
          label: "Depreciation a month that runs with no tenant",
          unit: "$m",
          cells: both((key) => `${key}_sunk.total / (held.total * period_months)`),
        },
      },
    ),
    ...margin("term"),
    ...margin("exit"),
  ],
  checks: [
    {
      label: "Fully loaded profit over the service is that of the periods",
      unit: "$m",
      difference:
        "ABS(whole_loaded.term - term_loaded.total) + ABS(whole_loaded.exit - exit_loaded.total)",
    },
    {
      label: "EBIT before the sale is the fully loaded profit of what the model runs on",
      unit: "$m",
      difference:
        "IF(AND(TenantStays = 0, RelettingCounts = 1), 0, ebit.total - sale_gain.total - exit_payment.total - IF(TenantStays = 1, term_loaded.total, exit_loaded.total))",
    },
  ],
};
