import type { Row, SpillBlock } from "../blocks";
import { rows, type Sheet, table } from "../template";
import { allOf, discount, LABELS, leaseOrBuildOf, oneOf } from "./choice-function";
import { takenBack } from "./taken-back";

const choice = (key: string, title: string, formula: string): SpillBlock => ({
  kind: "spill",
  title,
  key,
  formula: allOf(formula),
  rows: LABELS,
  columns: { value: "Present value" },
  unit: "$m",
  emphasis: { advantage: "result" },
});

const TERM = {
  fee: "fee_month.term",
  months: "horizon",
  capex: "build_capex",
  opex: "build_opex",
  delay: "BuildDelayMonths",
  margin: "margin_month",
  worth: "residual",
} as const;

const back = takenBack({
  own: (row) => row,
  months: "months_binding",
  early: "leaves_early",
  notice: "notice_months",
  margin: "margin_month",
  delay: "BuildDelayMonths",
  life: "parts.life",
});
const backRows = Object.fromEntries(
  Object.entries(back).map(([key, { label, unit, formula }]): [string, Row] => [
    key,
    { label, unit, value: formula },
  ]),
);

export const decision: Sheet = {
  name: "Decision",
  role: "workings",
  title: "Comparison at present value",
  purpose:
    "Present values on the day of the choice, at the tenant's borrowing rate; flows at the ends of months.",
  overTime: false,
  columns: [18, 18],
  blocks: [
    table(
      "Fees, level over the months compared",
      "level_fees",
      { term: "To the term's end", exit: "To the first exit" },
      {
        fees_of: { label: "Fees", unit: "$m", cells: { term: "fees_left", exit: "fees_binding" } },
        fee_month: {
          label: "Average fee a month",
          unit: "$m",
          cells: { term: "fees_left / horizon", exit: "fees_binding / horizon_binding" },
        },
        fee_value: {
          label: "Present value of the fees",
          unit: "$m",
          cells: {
            term: oneOf("lease", { fee: "fee_month.term", months: "horizon" }),
            exit: oneOf("lease", { fee: "fee_month.exit", months: "horizon_binding" }),
          },
        },
      },
    ),
    choice("choice", "Lease to the end of the term, or build now (headline)", leaseOrBuildOf(TERM)),
    rows("The site is taken back at the first exit, then built", {
      leaves_early: {
        label: "The first exit is before the end of the term",
        unit: "flag",
        value: "IF(exit_date < term_end, 1, 0)",
      },
      ...backRows,
      then_value: {
        label: "Value of leasing over building now",
        unit: "$m",
        value: "choice.build.value + choice.lost.value - fee_value.exit - then_build - then_lost",
        emphasis: "result",
      },
    }),
    table(
      "Value of not waiting: a bridge while the tenant builds",
      "bridge",
      { term: "The landlord stays", exit: "Cut at first exit" },
      {
        bridge_months: {
          label: "Whole months of waiting",
          unit: "months",
          cells: {
            term: "MAX(1, wait_months)",
            exit: "MAX(1, ROUNDUP(wait_binding, 0))",
          },
        },
        bridge_margin: {
          label: "Margin that waiting would lose",
          unit: "$m",
          cells: {
            term: oneOf("lost", {
              months: "bridge_months.term",
              delay: "BuildDelayMonths",
              margin: "margin_month * wait_months / bridge_months.term",
            }),
            exit: oneOf("lost", {
              months: "bridge_months.exit",
              delay: "BuildDelayMonths",
              margin: "margin_month * wait_binding / bridge_months.exit",
            }),
          },
        },
        bridge_fees: {
          label: "Fees of those months",
          unit: "$m",
          cells: {
            term: oneOf("lease", {
              fee: "fees_waiting / bridge_months.term",
              months: "bridge_months.term",
            }),
            exit: oneOf("lease", {
              fee: "fees_waiting_binding / bridge_months.exit",
              months: "bridge_months.exit",
            }),
          },
        },
        bridge_value: {
          label: "Value of not waiting, after the fees",
          unit: "$m",
          cells: {
            term: "bridge_margin.term - bridge_fees.term",
            exit: "bridge_margin.exit - bridge_fees.exit",
          },
          emphasis: "result",
        },
      },
    ),
    table(
      "For the chart of the summary",
      "shown",
      { headline: "Headline", binding: "What binds" },
      {
        shown_waiting: {
          label: "Not waiting",
          unit: "$m",
          cells: { headline: "bridge_value.term", binding: "bridge_value.exit" },
        },
        shown_leasing: {
          label: "Leasing over building",
          unit: "$m",
          cells: { headline: "choice.advantage.value", binding: "then_value" },
        },
        shown_loss: {
          label: "Loss if the site is taken back",
          unit: "$m",
          cells: { binding: "exit_loss" },
        },
      },
    ),
    choice(
      "undiscounted",
      "For the checks: the headline, not discounted",
      leaseOrBuildOf({ ...TERM, rate: "0" }),
    ),
    rows("For the checks: the same by Excel's functions", {
      month_rate: {
        label: "Tenant's borrowing rate, a month",
        unit: "%",
        value: "(1 + BorrowingRate) ^ (1 / MonthsInYear) - 1",
      },
      lease_by_excel: {
        label: "Lease",
        unit: "$m",
        value: "-PV(month_rate, horizon, fee_month.term)",
      },
      build_by_excel: {
        label: "Build",
        unit: "$m",
        value:
          "build_capex - PV(month_rate, horizon, build_opex, -residual) + PV(month_rate, wait_months, build_opex)",
      },
      lost_by_excel: {
        label: "Margin lost while waiting",
        unit: "$m",
        value: "-PV(month_rate, wait_months, margin_month)",
      },
      then_lost_by_excel: {
        label: "Margin lost from the first exit until a build runs",
        unit: "$m",
        value: `IF(gap_months = 0, 0, -PV(month_rate, gap_months, gap_margin / gap_months) * ${discount("exit_month")})`,
      },
    }),
  ],
  checks: [
    {
      label: "The lease is worth what Excel says",
      unit: "$m",
      difference: "choice.lease.value - lease_by_excel",
    },
    {
      label: "The build is worth what Excel says",
      unit: "$m",
      difference: "choice.build.value - build_by_excel",
    },
    {
      label: "The margin lost is worth what Excel says",
      unit: "$m",
      difference: "ABS(choice.lost.value - lost_by_excel) + ABS(then_lost - then_lost_by_excel)",
    },
    {
      label: "Undiscounted, the lease is its fees",
      unit: "$m",
      difference: "undiscounted.lease.value - fees_left",
    },
    {
      label: "Where it binds to the end of its term, both values are one",
      unit: "$m",
      difference: "IF(leaves_early = 1, 0, then_value - choice.advantage.value)",
    },
  ],
};
