import { rows, spill } from "../../language/heading";
import { $m, percent } from "../../language/row";
import { outputs } from "../../language/sheet";

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
  return {
    [title]: rows,
    [`${key}_revenue`]: $m.flow(label)`${revenue}`,
    [`${key}_avoidable`]: $m.flow("Cost that the lease causes")`
      power_${cost} + upkeep_${cost} + (OverheadShare + power_loss) * ${fees}`,
    [`${key}_sunk`]: $m.flow("Depreciation, whoever uses the site")`-depreciation`,
    [`${key}_margin`]: spill("Incremental against fully loaded", "periods")`
      DROP(OFFTAKE.DEAL.MARGIN(${key}_revenue[], ${key}_avoidable[], ${key}_sunk[]), 0, 1)`,
    [`${key}_incremental`]: $m.spilled("Incremental profit", "sum"),
    [`${key}_incremental_margin`]: percent.spilled("Incremental margin"),
    [`${key}_loaded`]: $m.spilled("Fully loaded profit", "sum"),
    [`${key}_loaded_margin`]: percent.spilled("Fully loaded margin"),
  };
}

export const margins = outputs.overTime`Margin | Incremental against fully loaded margin | What the
  lease adds to a site that stands anyway, beside what is left when the site itself is paid for.`({
  ...margin("term"),
  ...margin("exit"),
  "EBIT before the sale is the fully loaded profit": $m.check`
    IF(AND(TenantStays = 0, RelettingCounts = 1), 0, ebit.total - sale_gain.total -
    exit_payment.total - IF(TenantStays = 1, term_loaded.total, exit_loaded.total))`,
});
