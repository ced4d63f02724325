import { axis } from "../../language/block";
import { rows } from "../../language/heading";
import { $m, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf } from "../common/read-with";

const NOTICE = [30, 60, 90, 180, 365];
const LOCK_IN = [0, 3, 6, 12, 24];

/** How far the reading of the exit clause moves what binds. */
export const readings = outputs.labels(46)`Readings | What binds, by the reading of the exit clause
  | The loaded contract at the as-of date, for other lock-ins and other notice: the last row is a
  contract that nobody may leave.`({
  "Read with": rows,
  readings_customer: text.value("Customer")`Lessee`,
  readings_as_of: asOf,
  readings_own: text.value("Reading that the model takes")`ExitReading`,
  readings_enforceable: $m.result.value("Enforceable on that reading")`enforceable.1`,
  readings_headline: $m.value("Headline backlog")`ahead.1`,
  by_reading: $m.grid(
    "Enforceable, by lock-in and notice",
    axis("Notice", "days", NOTICE),
    axis("Lock-in", "months", [...LOCK_IN, "TermMonths"]),
  )`
    OFFTAKE.LEASE.ENFORCEABLE(MonthlyFee, StartDate, TermMonths, AsOf, MIN(down, TermMonths),
    across, ExitPenalty, Escalator, FreeMonths, ramp_1[], NoticeInside)`,
  "Locked in for the whole term, all of the backlog binds": $m.check`
    by_reading.${LOCK_IN.length + 1}.1 - ahead.1`,
  "No reading binds more than the backlog": $m.check`MAX(0, MAX(by_reading[]) - ahead.1)`,
});
