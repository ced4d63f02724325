import { $m, percent } from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { invoicedUntil, live, loaded, rampTable } from "../common/contract";
import { balance } from "./statements";

const { fee, steps } = loaded;

export const lease = workings.overTime`Lease | Payments and revenue recognition |
  Contract payments, the enforceable portion, and timing of revenue and cash.`({
  ...rampTable("Fee ramp", "ramp", live),
  "Value of the contract": rows,
  headline: $m.value("Headline: total payments over the term", "HeadlineValue")`${loaded.headline}`,
  left: $m.value("Remaining payments to term end")`${loaded.leftFrom("AsOf")}`,
  enforceable: $m.value("Enforceable at as-of date", "EnforceableValue")`
    ${loaded.boundFrom("AsOf")}`,
  enforceable_fees: $m.value("of which fees to earliest exit")`${loaded.boundFrom("AsOf", "0")}`,
  prepayment: $m.value("Prepayment at service start")`PrepaidShare * headline`,
  "Contract terms: full term and early exit": rows,
  payments: $m.array.flow("Fees to term end")`${loaded.payments}`,
  payments_to_exit: $m.array.flow("Fees to earliest exit")`
    ${invoicedUntil(fee, steps, "exit_date")}`,
  revenue_to_term: $m.array.flow("Straight-line revenue, full term")`
    OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps})`,
  revenue_to_exit: $m.array.flow("Straight-line revenue, enforceable period")`
    OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, , exit_date)`,
  "Live assumption: tenant stays or exits": rows,
  share_after_exit: percent.value("Fees after exit, % of contract fee")`
    IF(TenantStays = 1, 1, RelettingCounts * RelettingShare)`,
  fees: $m.flow("Fees due")`payments_to_exit + share_after_exit * (payments - payments_to_exit)`,
  revenue: $m.flow("Revenue recognized")`
    revenue_to_exit + share_after_exit * (payments - payments_to_exit)`,
  exit_payment: $m.flow("Early termination fee")`
    leaves * (1 - TenantStays) * (enforceable - enforceable_fees)`,
  // Earned, not yet due; negative where it is due, not yet earned.
  "Accrued rent (negative: deferred revenue)": rows,
  accrued_opening: $m.each("Opening balance")`accrued[-1]`,
  accrued_revenue: $m.flow("Revenue")`revenue`,
  accrued_fees: $m.flow("Fees due")`-fees`,
  accrued: $m.total.balance("Closing balance")`
    0 | ${balance("accrued_opening", "accrued_revenue", "accrued_fees")}`,
  "Prepayment (contract liability)": rows,
  prepaid_opening: $m.each("Opening balance")`prepaid[-1]`,
  prepaid_received: $m.flow("Received")`starts * prepayment`,
  prepaid_credited: $m.flow("Applied to fees")`
    -PrepaidShare * (payments_to_exit + TenantStays * (payments - payments_to_exit))`,
  prepaid_returned: $m.flow("Refunded on exit")`
    -PrepaidShare * leaves * (1 - TenantStays) * (payments.total - payments_to_exit.total)`,
  prepaid: $m.total.balance("Closing balance")`
    0 | ${balance("prepaid_opening", "prepaid_received", "prepaid_credited", "prepaid_returned")}`,
  "Cash from tenants": rows,
  power_loss: percent.value("Expected power-loss credits, % of fees")`
    PowerLossProbability * MIN(1, AtRiskMw / ContractedMw)`,
  credits: $m.flow("Expected power-loss credits")`-power_loss * fees`,
  cash_received: $m.total.flow("Cash received from tenants")`
    SUM(fees, exit_payment, prepaid_received, prepaid_credited, prepaid_returned, credits)`,
  "For the checks": rows,
  accrued_directly: $m.array.each("Accrued rent, computed directly")`
    OFFTAKE.LEASE.ACCRUED(${fee}, period_end[], ${steps}, , exit_date)`,
  payments_expected: $m.value("Fees net of expected power-loss credits")`
    SUM(INDEX(OFFTAKE.DEAL.POWERRISK(payments[], ContractedMw, AtRiskMw, PowerLossProbability), 1,
    0))`,
  "Sum of fees = headline": $m.check`payments.total - headline`,
  "Sum of full-term revenue = headline": $m.check`revenue_to_term.total - headline`,
  "Revenue to exit = paid + enforceable fees": $m.check`
    revenue_to_exit.total - (headline - left + enforceable_fees)`,
  "Enforceable ≤ remaining payments": $m.check`MAX(0, enforceable - left)`,
  "Accrued rent ties to contract; ends at 0": $m.check`
    SUMPRODUCT(ABS(accrued[] - accrued_directly[])) + ABS(accrued[last])`,
  "Prepayment fully applied or refunded": $m.check`prepaid[last]`,
  "Power-loss credits = DEAL.POWERRISK": $m.check`
    payments_expected - payments.total * (1 - power_loss)`,
});
