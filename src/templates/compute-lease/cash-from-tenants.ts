import { rows } from "../template";
import { balance } from "./balance";

/** Earned, not yet due; negative where it is due, not yet earned. */
export const accruedRent = rows("Accrued rent (negative: deferred revenue)", {
  accrued_opening: { label: "At the start", unit: "$m", each: "accrued[-1]" },
  accrued_revenue: { label: "Revenue", unit: "$m", each: "revenue", total: "sum" },
  accrued_fees: { label: "Fees due", unit: "$m", each: "-fees", total: "sum" },
  accrued: {
    label: "At the end",
    unit: "$m",
    opening: "0",
    each: balance("accrued_opening", "accrued_revenue", "accrued_fees"),
    total: "last",
    emphasis: "total",
  },
});

export const prepayment = rows("Prepayment: a liability until fees are credited with it", {
  prepaid_opening: { label: "At the start", unit: "$m", each: "prepaid[-1]" },
  prepaid_received: {
    label: "Received",
    unit: "$m",
    each: "starts * prepayment",
    total: "sum",
  },
  prepaid_credited: {
    label: "Credited against the tenant's fees",
    unit: "$m",
    each: "-PrepaidShare * (payments_to_exit + TenantStays * (payments - payments_to_exit))",
    total: "sum",
  },
  prepaid_returned: {
    label: "Returned when the tenant leaves",
    unit: "$m",
    each: "-PrepaidShare * leaves * (1 - TenantStays) * (payments.total - payments_to_exit.total)",
    total: "sum",
  },
  prepaid: {
    label: "At the end",
    unit: "$m",
    opening: "0",
    each: balance("prepaid_opening", "prepaid_received", "prepaid_credited", "prepaid_returned"),
    total: "last",
    emphasis: "total",
  },
});

export const cashFromTenants = rows("Cash from tenants", {
  power_loss: {
    label: "Share of the fees that lost power costs, expected",
    unit: "%",
    value: "PowerLossProbability * MIN(1, AtRiskMw / ContractedMw)",
  },
  credits: {
    label: "Credits for lost power, expected",
    unit: "$m",
    each: "-power_loss * fees",
    total: "sum",
  },
  cash_received: {
    label: "Received from tenants",
    unit: "$m",
    each: "SUM(fees, exit_payment, prepaid_received, prepaid_credited, prepaid_returned, credits)",
    total: "sum",
    emphasis: "total",
  },
});
