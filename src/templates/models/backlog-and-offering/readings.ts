import { axis, grid } from "../../language/block";
import { $m, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { rows } from "../../language/table";
import { asOf } from "../common/read-with";

const NOTICE = [30, 60, 90, 180, 365];
const LOCK_IN = [0, 3, 6, 12, 24];

/** How far the reading of the exit clause moves what binds. */
export const readings = outputs(
  "Readings",
  "What binds, by the reading of the exit clause",
  "The loaded contract at the as-of date, for other lock-ins and other notice: the last row is a contract that nobody may leave.",
  { labels: 46 },
  rows("Read with", {
    readings_customer: text.value("Customer")`Lessee`,
    readings_as_of: asOf,
    readings_own: text.value("Reading that the model takes")`ExitReading`,
    readings_enforceable: $m.result.value("Enforceable on that reading")`enforceable.1`,
    readings_headline: $m.value("Headline backlog")`ahead.1`,
  }),
  grid(
    "Enforceable, by lock-in and notice",
    "by_reading",
    "$m",
    "OFFTAKE.LEASE.ENFORCEABLE(MonthlyFee, StartDate, TermMonths, AsOf, MIN(down, TermMonths), across, ExitPenalty, Escalator, FreeMonths, ramp_1[], NoticeInside)",
    {
      across: axis("Notice", "days", NOTICE),
      down: axis("Lock-in", "months", [...LOCK_IN, "TermMonths"]),
    },
  ),
  $m.check("Locked in for the whole term, all of the backlog binds")`
    by_reading.${LOCK_IN.length + 1}.1 - ahead.1`,
  $m.check("No reading binds more than the backlog")`MAX(0, MAX(by_reading[]) - ahead.1)`,
);
