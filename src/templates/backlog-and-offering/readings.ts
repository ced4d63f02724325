import { asOf } from "../common/read-with";
import { rows, type Sheet } from "../template";

const NOTICE = [30, 60, 90, 180, 365];
const LOCK_IN = [0, 3, 6, 12, 24];

/** How far the reading of the exit clause moves what binds. */
export const readings: Sheet = {
  name: "Readings",
  role: "outputs",
  title: "What binds, by the reading of the exit clause",
  purpose:
    "The loaded contract at the as-of date, for other lock-ins and other notice: the last row is a contract that nobody may leave.",
  overTime: false,
  labels: 46,
  blocks: [
    rows("Read with", {
      readings_customer: { label: "Customer", unit: "text", value: "Lessee" },
      readings_as_of: asOf,
      readings_own: { label: "Reading that the model takes", unit: "text", value: "ExitReading" },
      readings_enforceable: {
        label: "Enforceable on that reading",
        unit: "$m",
        value: "enforceable.1",
        emphasis: "result",
      },
      readings_headline: {
        label: "Headline backlog",
        unit: "$m",
        value: "ahead.1",
      },
    }),
    {
      kind: "grid",
      title: "Enforceable, by lock-in and notice",
      key: "by_reading",
      unit: "$m",
      across: { label: "Notice", unit: "days", values: NOTICE },
      down: { label: "Lock-in", unit: "months", values: [...LOCK_IN, "TermMonths"] },
      cell: "OFFTAKE.LEASE.ENFORCEABLE(MonthlyFee, StartDate, TermMonths, AsOf, MIN(down, TermMonths), across, ExitPenalty, Escalator, FreeMonths, ramp_1[], NoticeInside)",
    },
  ],
  checks: [
    {
      label: "Locked in for the whole term, all of the backlog binds",
      unit: "$m",
      difference: `by_reading.${LOCK_IN.length + 1}.1 - ahead.1`,
    },
    {
      label: "No reading binds more than the backlog",
      unit: "$m",
      difference: "MAX(0, MAX(by_reading[]) - ahead.1)",
    },
  ],
};
