import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { live } from "../common/driver";
import { invoicedUntil } from "../common/invoiced-until";
import { rampTable } from "../common/ramp";
import { BUILD_RUNS } from "./terms";

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
