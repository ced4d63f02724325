import { $m, percent } from "../../language/row";
import { outputs, rows, spill } from "../../language/sheet";

/** How long service lasts: what the contract earns and costs then. */
const READINGS = {
  term: {
    title: "Tenant stays to term (headline)",
    label: "Revenue, if the tenant stays",
    fees: "payments",
    revenue: "revenue_to_exit + payments - payments_to_exit",
    cost: "to_term",
  },
  exit: {
    title: "Exit at earliest date, idle (enforceable)",
    label: "Revenue, enforceable",
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
    [`${key}_avoidable`]: $m.flow("Avoidable cost")`
      power_${cost} + upkeep_${cost} + (OverheadShare + power_loss) * ${fees}`,
    [`${key}_sunk`]: $m.flow("Depreciation (sunk)")`-depreciation`,
    [`${key}_margin`]: spill("Incremental vs. fully loaded", "periods")`
      DROP(OFFTAKE.DEAL.MARGIN(${key}_revenue[], ${key}_avoidable[], ${key}_sunk[]), 0, 1)`,
    [`${key}_incremental`]: $m.spilled("Incremental profit", "sum"),
    [`${key}_incremental_margin`]: percent.spilled("Incremental margin"),
    [`${key}_loaded`]: $m.spilled("Fully loaded profit", "sum"),
    [`${key}_loaded_margin`]: percent.spilled("Fully loaded margin"),
  };
}

export const margins = outputs.overTime`Margin | Incremental vs. fully loaded margin | Margin on
  avoidable cost (the site exists either way) beside margin after depreciation of the site.`({
  ...margin("term"),
  ...margin("exit"),
  "EBIT before sale = fully loaded profit": $m.check`
    IF(AND(TenantStays = 0, RelettingCounts = 1), 0, ebit.total - sale_gain.total -
    exit_payment.total - IF(TenantStays = 1, term_loaded.total, exit_loaded.total))`,
});
