import { rows, type Sheet } from "../template";

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

export type Reading = keyof typeof READINGS;

/** Revenue, the cost that the lease causes, the cost that runs on, and the margins on both. */
function margin(key: Reading) {
  const { title, label, fees, revenue, cost } = READINGS[key];
  return [
    rows(title, {
      [`${key}_revenue`]: { label, unit: "$m", each: revenue, total: "sum" },
      [`${key}_avoidable`]: {
        label: "Cost that the lease causes",
        unit: "$m",
        each: `power_${cost} + upkeep_${cost} + (OverheadShare + power_loss) * ${fees}`,
        total: "sum",
      },
      [`${key}_sunk`]: {
        label: "Depreciation, whoever uses the site",
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

export const margins: Sheet = {
  name: "Margin",
  role: "outputs",
  title: "Incremental against fully loaded margin",
  purpose:
    "What the lease adds to a site that stands anyway, beside what is left when the site itself is paid for.",
  overTime: true,
  blocks: [...margin("term"), ...margin("exit")],
  checks: [
    {
      label: "EBIT before the sale is the fully loaded profit",
      unit: "$m",
      difference:
        "IF(AND(TenantStays = 0, RelettingCounts = 1), 0, ebit.total - sale_gain.total - exit_payment.total - IF(TenantStays = 1, term_loaded.total, exit_loaded.total))",
    },
  ],
};
