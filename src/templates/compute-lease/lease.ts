import { loaded } from "../common/contract";
import { live } from "../common/driver";
import { invoicedUntil } from "../common/invoiced-until";
import { rampTable } from "../common/ramp";
import { rows, type Sheet } from "../template";
import { accruedRent, cashFromTenants, prepayment } from "./cash-from-tenants";

const { fee, steps } = loaded;

export const lease: Sheet = {
  name: "Lease",
  role: "workings",
  title: "Payments and revenue",
  purpose: "What the contract pays, what of it binds, when it is revenue and when it is cash.",
  overTime: true,
  blocks: [
    rampTable("Share of the fee", "ramp", live),
    rows("Value of the contract", {
      headline: {
        label: "All payments of the term (headline)",
        unit: "$m",
        value: loaded.headline,
        name: "HeadlineValue",
      },
      left: {
        label: "Payments from the as-of date to the end of the term",
        unit: "$m",
        value: loaded.leftFrom("AsOf"),
      },
      enforceable: {
        label: "Enforceable at the as-of date",
        unit: "$m",
        value: loaded.boundFrom("AsOf"),
        name: "EnforceableValue",
      },
      enforceable_fees: {
        label: "of it fees to the first exit",
        unit: "$m",
        value: loaded.boundFrom("AsOf", "0"),
      },
      prepayment: {
        label: "Paid in advance, when service starts",
        unit: "$m",
        value: "PrepaidShare * headline",
      },
    }),
    rows("What the contract says: to the end of the term, and to the first exit", {
      payments: {
        label: "Fees to the end of the term",
        unit: "$m",
        series: loaded.payments,
        total: "sum",
      },
      payments_to_exit: {
        label: "Fees to the first exit",
        unit: "$m",
        series: invoicedUntil(fee, steps, "exit_date"),
        total: "sum",
      },
      revenue_to_term: {
        label: "Revenue, straight-line as if the whole term bound",
        unit: "$m",
        series: `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps})`,
        total: "sum",
      },
      revenue_to_exit: {
        label: "Revenue, straight-line over the enforceable months",
        unit: "$m",
        series: `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, , exit_date)`,
        total: "sum",
      },
    }),
    rows("What the model runs on: the tenant stays or leaves, by the setting", {
      share_after_exit: {
        label: "Share of the fees earned after the first exit",
        unit: "%",
        value: "IF(TenantStays = 1, 1, RelettingCounts * RelettingShare)",
      },
      fees: {
        label: "Fees due",
        unit: "$m",
        each: "payments_to_exit + share_after_exit * (payments - payments_to_exit)",
        total: "sum",
      },
      revenue: {
        label: "Revenue: straight-line while it binds, then as due",
        unit: "$m",
        each: "revenue_to_exit + share_after_exit * (payments - payments_to_exit)",
        total: "sum",
      },
      exit_payment: {
        label: "Payment on exit",
        unit: "$m",
        each: "leaves * (1 - TenantStays) * (enforceable - enforceable_fees)",
        total: "sum",
      },
    }),
    accruedRent,
    prepayment,
    cashFromTenants,
    rows("For the checks", {
      accrued_directly: {
        label: "Accrued rent, from the contract itself",
        unit: "$m",
        series: `OFFTAKE.LEASE.ACCRUED(${fee}, period_end[], ${steps}, , exit_date)`,
      },
      payments_expected: {
        label: "Fees of the term, less what lost power costs",
        unit: "$m",
        value:
          "SUM(INDEX(OFFTAKE.DEAL.POWERRISK(payments[], ContractedMw, AtRiskMw, PowerLossProbability), 1, 0))",
      },
    }),
  ],
  checks: [
    {
      label: "Fees on the timeline add up to the headline",
      unit: "$m",
      difference: "payments.total - headline",
    },
    {
      label: "Revenue over the term adds up to the headline",
      unit: "$m",
      difference: "revenue_to_term.total - headline",
    },
    {
      label: "Revenue to the exit is what was paid and binds",
      unit: "$m",
      difference: "revenue_to_exit.total - (headline - left + enforceable_fees)",
    },
    {
      label: "What binds is not above what is left",
      unit: "$m",
      difference: "MAX(0, enforceable - left)",
    },
    {
      label: "Accrued rent is the contract's, and ends at nothing",
      unit: "$m",
      difference: "SUMPRODUCT(ABS(accrued[] - accrued_directly[])) + ABS(accrued[last])",
    },
    {
      label: "All of the prepayment is credited or returned",
      unit: "$m",
      difference: "prepaid[last]",
    },
    {
      label: "Lost power costs what DEAL.POWERRISK expects",
      unit: "$m",
      difference: "payments_expected - payments.total * (1 - power_loss)",
    },
  ],
};
