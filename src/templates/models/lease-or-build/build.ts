import { $m, date, months } from "../../language/row";
import { heads, rows, table, workings } from "../../language/sheet";
import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  type Component,
  component,
} from "../common/components";
import { invoicedUntil, live, loaded, rampTable } from "../common/contract";
import { BUILD_RUNS, worthAfter } from "./choice";

const { fee, steps, leftFrom } = loaded;

export const rent = workings.overTime`Rent | Rent |
  What the lease costs the tenant, to the end of its term and as far as it binds.`({
  ...rampTable("Share of the fee", "ramp", live),
  "Value of the contract": rows,
  headline: $m.value("All payments of the term (headline)", "HeadlineValue")`${loaded.headline}`,
  enforceable: $m.value("Enforceable at the as-of date", "EnforceableValue")`
    ${loaded.boundFrom("AsOf")}`,
  "Fees from the day of the choice": rows,
  fees_left: $m.value("To the end of the term")`${leftFrom("decision_date")}`,
  fees_after_exit: $m.value("of them after the first exit")`${leftFrom("exit_date")}`,
  fees_binding: $m.value("To the first exit")`fees_left - fees_after_exit`,
  fees_waiting: $m.value("In the months that a new build would take")`
    fees_left - ${leftFrom(BUILD_RUNS)}`,
  fees_waiting_binding: $m.value("of them before the first exit")`
    fees_left - ${leftFrom(`MIN(exit_date, ${BUILD_RUNS})`)}`,
  "Payments by period": rows,
  payments: $m.array.flow("To the end of the term")`${loaded.payments}`,
  payments_to_exit: $m.array.flow("To the first exit")`${invoicedUntil(fee, steps, "exit_date")}`,
  payments_before: $m.array.flow("Before the day of the choice")`
    ${invoicedUntil(fee, steps, "decision_date")}`,
  "Fees still to come": rows,
  fees_opening: $m.each("At the start")`fees_closing[-1]`,
  fees_paid: $m.flow("Paid")`-payments`,
  fees_closing: $m.total.balance("At the end")`
    headline | IF(lease_month >= TermMonths, 0, fees_opening + fees_paid)`,
  "Payments on the timeline add up to the headline": $m.check`payments.total - headline`,
  "Fees still to come roll forward to nothing": $m.check`
    SUM(fees_opening[]) + fees_paid.total - SUM(fees_closing[])`,
  "Fees before and after the choice are the headline": $m.check`
    payments_before.total + fees_left - headline`,
  "Fees that bind, by period and at once": $m.check`
    payments_to_exit.total - payments_before.total - fees_binding`,
  "What binds is not above what is left": $m.check`MAX(0, fees_binding - fees_left)`,
});

const part = (name: Component) =>
  component(name, { cost: "build_capex", inService: "runs_from", method: "'SLN" });

export const build = workings.columns([15, 15, 15, 15, 15])`Build | Building instead | The same
  capacity, built new: what it costs, what running it costs, what it is worth at the end.`({
  Cost: rows,
  build_capex: $m.value(
    "Capital cost of a new build, in the scope that the input names",
    "BuildCost",
  )`
    ContractedMw * BuildCapexPerMw`,
  build_opex: $m.value("Running cost a month, once it runs")`
    ContractedMw * BuildOpexPerMwYear / MonthsInYear`,
  "What the capacity earns the tenant": rows,
  margin_month: $m.value("Margin a month, before the fee or the cost of a build")`
    MonthlyFee * TenantMarginMultiple`,
  "Days of the build, whole months being counted from month ends": rows,
  runs_from: date.value("First day of the month in which it runs")`
    EOMONTH(decision_date, wait_months - 1) + 1`,
  horizon_end: date.value("Last day of as many months as the comparison covers")`
    EOMONTH(decision_date, months_left - 1)`,
  parts: table(
    "Parts of the build, in the proportions of the landlord's site",
    heads(COMPONENT_COLUMNS, COMPONENT_UNITS),
  ),
  accelerators: part("accelerators"),
  servers: part("servers"),
  network: part("network"),
  building: part("building"),
  power: part("power"),
  all_parts: $m.sum("All parts")`cost | salvage`,
  "Worth at the end: straight-line book value, part by part": rows,
  used_months: months.value("Months of use to the end of the term")`months_left - wait_months`,
  residual: $m.total.value("Book value then")`${worthAfter("used_months")}`,
  residual_by_function: $m.value("Book value at the end of the term, by the function")`
    IF(used_months = 0, build_capex, OFFTAKE.DEP.COMPONENTS(parts[], horizon_end, "NBV", , 1))`,
  "The parts make up the capital cost": $m.check`all_parts.cost - build_capex`,
  "Book value at the end of the term is that of the function": $m.check`
    residual - residual_by_function`,
});
