import { share } from "../common/share";
import { rows, type Sheet } from "../template";
import { ofColumn } from "./contracts";

const { fee, steps, exitSeenFrom, leftFrom, boundFrom } = ofColumn;

/** What the prospectus can say: recognised before its date, and what is left, headline and binding. */
export const offering: Sheet = {
  name: "Offering",
  role: "outputs",
  title: "At the prospectus date",
  purpose:
    "What has been recognised before the prospectus, and what of each contract is left on its date: headline beside what binds.",
  overTime: false,
  acrossMembers: true,
  blocks: [
    rows("Read with", {
      prospectus: { label: "Prospectus date", unit: "date", value: "ProspectusDate" },
      offer_reading: {
        label: "Reading of the exit clause",
        unit: "text",
        each: "exit_reading",
        lines: 3,
      },
      offer_exit: {
        label: "First day without service, seen from that date",
        unit: "date",
        each: `IF(counts = 1, ${exitSeenFrom("ProspectusDate")}, 0)`,
      },
      in_service: {
        label: "In service before that date",
        unit: "flag",
        each: "IF(AND(counts = 1, start_date < ProspectusDate), 1, 0)",
        total: "sum",
      },
    }),
    rows("Up to the prospectus", {
      due_before: {
        label: "Fees due",
        unit: "$m",
        each: "headline - offer_ahead",
        total: "sum",
      },
      accrued: {
        label: "Accrued rent; deferred revenue where negative",
        unit: "$m",
        each: `OFFTAKE.LEASE.ACCRUED(${fee}, ProspectusDate - 1, ${steps}, "STRAIGHT-LINE", offer_exit, MonthsInYear)`,
        total: "sum",
      },
      recognised: {
        label: "Revenue recognised",
        unit: "$m",
        each: `SUM(OFFTAKE.LEASE.REVENUE(${fee}, years_before[], ${steps}, "STRAIGHT-LINE", offer_exit))`,
        total: "sum",
        name: "RecognisedBefore",
        emphasis: "result",
      },
    }),
    rows("What is left", {
      offer_ahead: {
        label: "Headline backlog: payments to the end of the term",
        unit: "$m",
        each: leftFrom("ProspectusDate"),
        total: "sum",
        emphasis: "total",
      },
      offer_enforceable: {
        label: "Enforceable: payments to the first exit, and on it",
        unit: "$m",
        each: boundFrom("ProspectusDate"),
        total: "sum",
      },
      offer_fees: {
        label: "of it fees",
        unit: "$m",
        each: boundFrom("ProspectusDate", "0"),
        total: "sum",
      },
      obligations: {
        label: "Remaining performance obligations: bound, not yet recognised",
        unit: "$m",
        each: "offer_enforceable - accrued",
        total: "sum",
        name: "RemainingObligations",
        emphasis: "result",
      },
      not_binding: {
        label: "Headline that does not bind: not an obligation",
        unit: "$m",
        each: "headline - due_before - offer_enforceable",
        total: "sum",
      },
      binding_share: {
        label: "Share of the headline backlog that binds",
        unit: "%",
        value: share("offer_enforceable.total", "offer_ahead.total"),
        each: share("offer_enforceable", "offer_ahead"),
      },
    }),
  ],
  checks: [
    {
      label: "Revenue recognised is fees due and accrued rent",
      unit: "$m",
      difference: "recognised.total - due_before.total - accrued.total",
    },
    {
      label: "Recognised, obligations and what does not bind are the headline",
      unit: "$m",
      difference: "recognised.total + obligations.total + not_binding.total - headline.total",
    },
  ],
  charts: [
    {
      title: "Headline of each contract: recognised, binding, and what does not bind ($m)",
      kind: "stacked column",
      series: ["recognised", "obligations", "not_binding"],
      unit: "$m",
    },
  ],
};
