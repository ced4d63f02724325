import type { Row } from "../../language/blocks";
import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { outputs } from "../../language/sheet";

const flow = (label: string, each: string): Row => $m.flow(label)`${each}`;

/** Months of the period that lie between two months of the lease. */
const overlap = (from: string, to: string) =>
  `MAX(0, MIN(lease_month, ${to}) - MAX(lease_month[-1], ${from}))`;

/** What has come in and gone out since the choice was made. */
const running = (of: string, label: string): Record<string, Row> => ({
  [`${of}_running`]: $m.each(`${label}: since the choice`)`0 | ${of}_running[-1] + ${of}`,
});

export const cash = outputs.overTime`Cash | Cash by choice |
  What each choice costs the tenant and when, not discounted; margin lost counts as a cost.`({
  "Lease, to the end of the term": rows,
  lease_rent: flow("Rent", "payments_before - payments"),
  ...running("lease_rent", "Lease"),
  Build: rows,
  build_cost: flow("Capital cost", "-build_capex * chosen"),
  build_running_cost: flow("Running cost", "-build_opex * (compared - waiting)"),
  build_worth: flow("Worth at the end of the term: book value", "residual * ending"),
  build_lost: flow("Margin lost while waiting", "-margin_month * waiting"),
  build_net: $m.total.flow("Build and wait")`
    SUM(build_cost, build_running_cost, build_worth, build_lost)`,
  ...running("build_net", "Build and wait"),
  "Lease, taken back at the first exit, then build": rows,
  then_rent: flow("Rent to the first exit", "payments_before - payments_to_exit"),
  then_capex: flow(
    "Capital cost",
    "-build_capex * rebuilds * IF(AND(lease_month[-1] <= elapsed + begin_month, elapsed + begin_month < lease_month), 1, 0)",
  ),
  then_opex: flow(
    "Running cost",
    `-build_opex * rebuilds * ${overlap("elapsed + runs_month", "elapsed + horizon")}`,
  ),
  then_worth_paid: flow(
    "Worth at the end of the term: book value",
    "rebuilds * then_worth * ending",
  ),
  then_margin: flow(
    "Margin lost from the exit until the build runs",
    `IF(gap_months = 0, 0, -gap_margin / gap_months * ${overlap("elapsed + exit_month", "elapsed + exit_month + gap_months")})`,
  ),
  then_net: $m.total.flow("Lease, then build")`
    SUM(then_rent, then_capex, then_opex, then_worth_paid, then_margin)`,
  ...running("then_net", "Lease, taken back, then build"),
  "What leasing saves or costs against building": rows,
  lease_saves: $m.total.flow("Lease less build")`lease_rent - build_net`,
  "Rent is the fees from the choice on": $m.check`lease_rent.total + fees_left`,
  "Rent that binds is the fees to the first exit": $m.check`then_rent.total + fees_binding`,
  "A later build costs what it costs, less its worth": $m.check`
    then_capex.total + then_opex.total + then_worth_paid.total + rebuilds * (build_capex +
    build_opex * (horizon - runs_month) - then_worth)`,
  "Margin lost after the first exit is all placed": $m.check`then_margin.total + gap_margin`,
  "Undiscounted, flows are those of the comparison": $m.check`
    lease_saves.total - undiscounted.advantage.value`,
  "Cost since the choice: lease, build and wait, or lease until it is taken back ($m)": $m.chart(
    "line",
  )`
    lease_rent_running | build_net_running | then_net_running`,
});
