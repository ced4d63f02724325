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
  Lease cost to the tenant, headline and enforceable.`({
  ...rampTable("Fee ramp", "ramp", live),
  "Value of the contract": rows,
  headline: $m.value("Headline: total payments over the term", "HeadlineValue")`${loaded.headline}`,
  enforceable: $m.value("Enforceable at as-of date", "EnforceableValue")`
    ${loaded.boundFrom("AsOf")}`,
  "Fees from decision date": rows,
  fees_left: $m.value("To term end")`${leftFrom("decision_date")}`,
  fees_after_exit: $m.value("of which after earliest exit")`${leftFrom("exit_date")}`,
  fees_binding: $m.value("To earliest exit")`fees_left - fees_after_exit`,
  fees_waiting: $m.value("Fees during build period")`fees_left - ${leftFrom(BUILD_RUNS)}`,
  fees_waiting_binding: $m.value("of which before earliest exit")`
    fees_left - ${leftFrom(`MIN(exit_date, ${BUILD_RUNS})`)}`,
  "Payments by period": rows,
  payments: $m.array.flow("To term end")`${loaded.payments}`,
  payments_to_exit: $m.array.flow("To earliest exit")`${invoicedUntil(fee, steps, "exit_date")}`,
  payments_before: $m.array.flow("Before decision date")`
    ${invoicedUntil(fee, steps, "decision_date")}`,
  "Remaining fees": rows,
  fees_opening: $m.each("Opening balance")`fees_closing[-1]`,
  fees_paid: $m.flow("Paid")`-payments`,
  fees_closing: $m.total.balance("Closing balance")`
    headline | IF(lease_month >= TermMonths, 0, fees_opening + fees_paid)`,
  "Sum of payments = headline": $m.check`payments.total - headline`,
  "Remaining fees roll forward to zero": $m.check`
    SUM(fees_opening[]) + fees_paid.total - SUM(fees_closing[])`,
  "Fees before + after decision = headline": $m.check`payments_before.total + fees_left - headline`,
  "Enforceable fees: sum of periods = direct": $m.check`
    payments_to_exit.total - payments_before.total - fees_binding`,
  "Enforceable ≤ remaining payments": $m.check`MAX(0, fees_binding - fees_left)`,
});

const part = (name: Component) =>
  component(name, { cost: "build_capex", inService: "runs_from", method: "'SLN" });

export const build = workings.columns([15, 15, 15, 15, 15])`Build | New build |
  Cost, operating cost and residual value of building the same capacity.`({
  Cost: rows,
  build_capex: $m.value("New-build capital cost (scope as on Inputs)", "BuildCost")`
    ContractedMw * BuildCapexPerMw`,
  build_opex: $m.value("Monthly operating cost once in service")`
    ContractedMw * BuildOpexPerMwYear / MonthsInYear`,
  "Tenant margin on the capacity": rows,
  margin_month: $m.value("Monthly margin before fee or build cost")`
    MonthlyFee * TenantMarginMultiple`,
  "Days of the build, whole months being counted from month ends": rows,
  runs_from: date.value("Build in-service month (first day)")`
    EOMONTH(decision_date, wait_months - 1) + 1`,
  horizon_end: date.value("Last day of comparison period")`EOMONTH(decision_date, months_left - 1)`,
  parts: table("Build components (landlord's cost mix)", heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
  accelerators: part("accelerators"),
  servers: part("servers"),
  network: part("network"),
  building: part("building"),
  power: part("power"),
  all_parts: $m.sum("All parts")`cost | salvage`,
  "Residual value: straight-line NBV": rows,
  used_months: months.value("Months in use to term end")`months_left - wait_months`,
  residual: $m.total.value("Book value then")`${worthAfter("used_months")}`,
  residual_by_function: $m.value("NBV at term end, by DEP.COMPONENTS")`
    IF(used_months = 0, build_capex, OFFTAKE.DEP.COMPONENTS(parts[], horizon_end, "NBV", , 1))`,
  "Components sum to capital cost": $m.check`all_parts.cost - build_capex`,
  "Residual NBV = DEP.COMPONENTS": $m.check`residual - residual_by_function`,
});
