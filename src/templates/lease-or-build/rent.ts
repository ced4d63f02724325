import { loaded } from "../common/contract";
import { live } from "../common/driver";
import { invoicedUntil } from "../common/invoiced-until";
import { rampTable } from "../common/ramp";
import { rows, type Sheet } from "../template";
import { BUILD_RUNS } from "./terms";

const { fee, steps, leftFrom } = loaded;

export const rent: Sheet = {
  name: "Rent",
  role: "workings",
  title: "Rent",
  purpose: "What the lease costs the tenant, to the end of its term and as far as it binds.",
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
      enforceable: {
        label: "Enforceable at the as-of date",
        unit: "$m",
        value: loaded.boundFrom("AsOf"),
        name: "EnforceableValue",
      },
    }),
    rows("Fees from the day of the choice", {
      fees_left: {
        label: "To the end of the term",
        unit: "$m",
        value: leftFrom("decision_date"),
      },
      fees_after_exit: {
        label: "of them after the first exit",
        unit: "$m",
        value: leftFrom("exit_date"),
      },
      fees_binding: {
        label: "To the first exit",
        unit: "$m",
        value: "fees_left - fees_after_exit",
      },
      fees_waiting: {
        label: "In the months that a new build would take",
        unit: "$m",
        value: `fees_left - ${leftFrom(BUILD_RUNS)}`,
      },
      fees_waiting_binding: {
        label: "of them before the first exit",
        unit: "$m",
        value: `fees_left - ${leftFrom(`MIN(exit_date, ${BUILD_RUNS})`)}`,
      },
    }),
    rows("Payments by period", {
      payments: {
        label: "To the end of the term",
        unit: "$m",
        series: loaded.payments,
        total: "sum",
      },
      payments_to_exit: {
        label: "To the first exit",
        unit: "$m",
        series: invoicedUntil(fee, steps, "exit_date"),
        total: "sum",
      },
      payments_before: {
        label: "Before the day of the choice",
        unit: "$m",
        series: invoicedUntil(fee, steps, "decision_date"),
        total: "sum",
      },
    }),
    rows("Fees still to come", {
      fees_opening: { label: "At the start", unit: "$m", each: "fees_closing[-1]" },
      fees_paid: { label: "Paid", unit: "$m", each: "-payments", total: "sum" },
      fees_closing: {
        label: "At the end",
        unit: "$m",
        opening: "headline",
        each: "IF(lease_month >= TermMonths, 0, fees_opening + fees_paid)",
        total: "last",
        emphasis: "total",
      },
    }),
  ],
  checks: [
    {
      label: "Payments on the timeline add up to the headline",
      unit: "$m",
      difference: "payments.total - headline",
    },
    {
      label: "Fees still to come roll forward to nothing",
      unit: "$m",
      difference: "SUM(fees_opening[]) + fees_paid.total - SUM(fees_closing[])",
    },
    {
      label: "Fees before and after the choice are the headline",
      unit: "$m",
      difference: "payments_before.total + fees_left - headline",
    },
    {
      label: "Fees that bind, by period and at once",
      unit: "$m",
      difference: "payments_to_exit.total - payments_before.total - fees_binding",
    },
    {
      label: "What binds is not above what is left",
      unit: "$m",
      difference: "MAX(0, fees_binding - fees_left)",
    },
  ],
};
