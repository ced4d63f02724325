import { rows } from "../../language/heading";
import { $m, percent } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { live } from "../common/driver";
import { invoicedUntil } from "../common/invoiced-until";
import { rampTable } from "../common/ramp";
import { balance } from "./balance";

const { fee, steps } = loaded;

export const lease = workings.overTime`Lease | Payments and revenue |
  What the contract pays, what of it binds, when it is revenue and when it is cash.`({
  ...rampTable("Share of the fee", "ramp", live),
  "Value of the contract": rows,
  headline: $m.value("All payments of the term (headline)", "HeadlineValue")`${loaded.headline}`,
  left: $m.value("Payments from the as-of date to the end of the term")`${loaded.leftFrom("AsOf")}`,
  enforceable: $m.value("Enforceable at the as-of date", "EnforceableValue")`
    ${loaded.boundFrom("AsOf")}`,
  enforceable_fees: $m.value("of it fees to the first exit")`${loaded.boundFrom("AsOf", "0")}`,
  prepayment: $m.value("Paid in advance, when service starts")`PrepaidShare * headline`,
  "What the contract says: to the end of the term, and to the first exit": rows,
  payments: $m.array.flow("Fees to the end of the term")`${loaded.payments}`,
  payments_to_exit: $m.array.flow("Fees to the first exit")`
    ${invoicedUntil(fee, steps, "exit_date")}`,
  revenue_to_term: $m.array.flow("Revenue, straight-line as if the whole term bound")`
    OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps})`,
  revenue_to_exit: $m.array.flow("Revenue, straight-line over the enforceable months")`
    OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, , exit_date)`,
  "What the model runs on: the tenant stays or leaves, by the setting": rows,
  share_after_exit: percent.value("Share of the fees earned after the first exit")`
    IF(TenantStays = 1, 1, RelettingCounts * RelettingShare)`,
  fees: $m.flow("Fees due")`payments_to_exit + share_after_exit * (payments - payments_to_exit)`,
  revenue: $m.flow("Revenue: straight-line while it binds, then as due")`
    revenue_to_exit + share_after_exit * (payments - payments_to_exit)`,
  exit_payment: $m.flow("Payment on exit")`
    leaves * (1 - TenantStays) * (enforceable - enforceable_fees)`,
  // Earned, not yet due; negative where it is due, not yet earned.
  "Accrued rent (negative: deferred revenue)": rows,
  accrued_opening: $m.each("At the start")`accrued[-1]`,
  accrued_revenue: $m.flow("Revenue")`revenue`,
  accrued_fees: $m.flow("Fees due")`-fees`,
  accrued: $m.total.balance("At the end")`
    0 | ${balance("accrued_opening", "accrued_revenue", "accrued_fees")}`,
  "Prepayment: a liability until fees are credited with it": rows,
  prepaid_opening: $m.each("At the start")`prepaid[-1]`,
  prepaid_received: $m.flow("Received")`starts * prepayment`,
  prepaid_credited: $m.flow("Credited against the tenant's fees")`
    -PrepaidShare * (payments_to_exit + TenantStays * (payments - payments_to_exit))`,
  prepaid_returned: $m.flow("Returned when the tenant leaves")`
    -PrepaidShare * leaves * (1 - TenantStays) * (payments.total - payments_to_exit.total)`,
  prepaid: $m.total.balance("At the end")`
    0 | ${balance("prepaid_opening", "prepaid_received", "prepaid_credited", "prepaid_returned")}`,
  "Cash from tenants": rows,
  power_loss: percent.value("Share of the fees that lost power costs, expected")`
    PowerLossProbability * MIN(1, AtRiskMw / ContractedMw)`,
  credits: $m.flow("Credits for lost power, expected")`-power_loss * fees`,
  cash_received: $m.total.flow("Received from tenants")`
    SUM(fees, exit_payment, prepaid_received, prepaid_credited, prepaid_returned, credits)`,
  "For the checks": rows,
  accrued_directly: $m.array.each("Accrued rent, from the contract itself")`
    OFFTAKE.LEASE.ACCRUED(${fee}, period_end[], ${steps}, , exit_date)`,
  payments_expected: $m.value("Fees of the term, less what lost power costs")`
    SUM(INDEX(OFFTAKE.DEAL.POWERRISK(payments[], ContractedMw, AtRiskMw, PowerLossProbability), 1,
    0))`,
  "Fees on the timeline add up to the headline": $m.check`payments.total - headline`,
  "Revenue over the term adds up to the headline": $m.check`revenue_to_term.total - headline`,
  "Revenue to the exit is what was paid and binds": $m.check`
    revenue_to_exit.total - (headline - left + enforceable_fees)`,
  "What binds is not above what is left": $m.check`MAX(0, enforceable - left)`,
  "Accrued rent is the contract's, and ends at nothing": $m.check`
    SUMPRODUCT(ABS(accrued[] - accrued_directly[])) + ABS(accrued[last])`,
  "All of the prepayment is credited or returned": $m.check`prepaid[last]`,
  "Lost power costs what DEAL.POWERRISK expects": $m.check`
    payments_expected - payments.total * (1 - power_loss)`,
});
