import { LAST_SERIAL } from "../../finance/dates";
import { NoSolutionError } from "../../finance/errors";
import { exitBetween } from "../../finance/lease/exit";
import { serviceEnd } from "../../finance/lease/service";
import { defineFunction } from "../define";
import { one } from "../result";
import {
  as_of,
  exitTerms,
  lock_in_days,
  lock_in_months,
  notice_days,
  notice_inside,
} from "./exit-terms";
import { at, start, term, tranches } from "./terms";

/** The earliest exit date. The arithmetic is in src/finance/lease/exit.ts. */
export const leaseExitDate = defineFunction({
  name: "LEASE.EXITDATE",
  summary:
    "Returns the earliest exit date: the first day without service if notice is served at once.",
  parameters: {
    start,
    months: term,
    as_of,
    lock_in_months,
    notice_days,
    notice_inside,
    lock_in_days,
  },
  returns: one("date"),
  example: {
    formula: "=OFFTAKE.LEASE.EXITDATE(DATE(2026,5,1), 37, DATE(2026,5,1), 3, 90)",
    value: 46325,
    origin:
      "Three months from May 1, 2026 end on August 1; 90 days of notice after that end on October 30, 2026, serial 46325.",
  },
  source: "ASC 842-10-55-23; ASC 606-10-25-3",
  notes: [
    "The lock-in ends at L = EDATE(start, lock_in_months) + lock_in_days. If notice may be served only after the lock-in, service ends at max(as_of, L) + notice_days; if notice_inside is TRUE, notice may run during the lock-in and service ends at max(L, max(as_of, start) + notice_days). Service never ends after EDATE(start, months).",
    "The result is a date serial; format the cell as a date. An exit after 9999-12-31, the last date Excel supports, returns #NUM!, as Excel's EDATE does.",
  ],
  evaluate(args) {
    const terms = tranches({ start: args.start, months: args.months }, (row) => ({
      start: at(args.start, row),
      months: at(args.months, row),
    }));
    const exit = exitBetween(
      Math.min(...terms.map((tranche) => tranche.start)),
      Math.max(...terms.map(serviceEnd)),
      exitTerms(args),
    );
    if (exit > LAST_SERIAL)
      throw new NoSolutionError("Exit date is after 9999-12-31, the last date Excel supports.");
    return exit;
  },
});
