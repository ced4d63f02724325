import { loaded } from "../common/contract";
import { live } from "../common/driver";
import { rampTable } from "../common/ramp";
import { rows, type Sheet } from "../template";

export const contract: Sheet = {
  name: "Contract",
  role: "workings",
  title: "The contract",
  purpose: "What the lease still pays, as far as the fleet serves, and what of it binds.",
  overTime: true,
  blocks: [
    rampTable("Share of the fee", "ramp", live),
    rows("Value of the contract", {
      headline: {
        label: "All fees of the term (headline)",
        unit: "$m",
        value: loaded.headline,
        name: "HeadlineValue",
      },
      left: {
        label: "Fees from the as-of date to the term's end",
        unit: "$m",
        value: loaded.leftFrom("AsOf"),
      },
      left_beyond: {
        label: "of it after the fleet's service: left out here",
        unit: "$m",
        value: loaded.leftFrom("MAX(AsOf, service_end)"),
      },
      enforceable: {
        label: "Enforceable at the as-of date (what binds)",
        unit: "$m",
        value: loaded.boundFrom("AsOf"),
        name: "EnforceableValue",
      },
      enforceable_fees: {
        label: "of it fees to the first exit",
        unit: "$m",
        value: loaded.boundFrom("AsOf", "0"),
      },
    }),
    rows("If the tenant stays: fees within the fleet's service", {
      payments: {
        label: "Fees of the period, whole",
        unit: "$m",
        series: loaded.payments,
        total: "sum",
      },
      to_come: {
        label: "Fees still to come at the end of the period",
        unit: "$m",
        opening: "left",
        each: loaded.leftFrom("MAX(AsOf, MIN(period_end + 1, service_end))"),
      },
      fees: {
        label: "Fees from the as-of date on, in service",
        unit: "$m",
        each: "to_come[-1] - to_come",
        total: "sum",
        emphasis: "total",
      },
    }),
    rows("If it leaves at the first exit: what binds", {
      to_come_then: {
        label: "Fees still to come, no later than at the exit",
        unit: "$m",
        opening: "left",
        each: loaded.leftFrom("MAX(AsOf, MIN(period_end + 1, service_end, exit_date))"),
      },
      exit_fees: {
        label: "Fees to the first exit, in service",
        unit: "$m",
        each: "to_come_then[-1] - to_come_then",
        total: "sum",
      },
      exit_payment: {
        label: "Payment on exit",
        unit: "$m",
        each: "IF(AND(exit_date >= period_start, exit_date <= MIN(period_end, service_end)), enforceable - enforceable_fees, 0)",
        total: "sum",
      },
      lost_fees: {
        label: "Fees lost by the exit, in service",
        unit: "$m",
        each: "fees - exit_fees",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "Fees of the periods are what the lease pays",
      unit: "$m",
      difference: `payments.total - (${loaded.leftFrom("period_start[first]")} - ${loaded.leftFrom("period_end[last] + 1")})`,
    },
    {
      label: "Fees in service and after it are all that is left",
      unit: "$m",
      difference: "fees.total + left_beyond - left",
    },
    {
      label: "Fees to the first exit are what binds",
      unit: "$m",
      difference: `exit_fees.total - (enforceable_fees - MAX(0, left_beyond - ${loaded.leftFrom("exit_date")}))`,
    },
  ],
};
