import { LAST_SERIAL } from "../../finance/dates";
import { NoSolutionError } from "../../finance/errors";
import { exitDate } from "../../finance/lease/exit";
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
import { start, term } from "./terms";

/** First day without service. The arithmetic is in src/finance/lease/exit.ts. */
export const leaseExitdate = defineFunction({
  name: "LEASE.EXITDATE",
  summary: "First day without service if notice were given at the first permitted moment.",
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
      "Three months from 1 May 2026 end on 1 August; 90 days of notice after that end on 30 October 2026, which is the serial 46325.",
  },
  source: "ASC 842-10-55-23; ASC 606-10-25-3",
  notes: [
    "The lock-in ends at L = EDATE(start, lock_in_months) + lock_in_days. Notice that may be given only after it ends at max(as_of, L) + notice_days; where notice_inside is TRUE it may run inside the lock-in, and service ends at max(L, max(as_of, start) + notice_days). Service never ends after EDATE(start, months).",
    "The result is a date: format the cell as one. After 9999-12-31, the last day of a cell, it is #NUM!, as Excel's EDATE is.",
  ],
  evaluate(args) {
    const exit = exitDate(args, exitTerms(args));
    if (exit > LAST_SERIAL)
      throw new NoSolutionError("The exit falls after 9999-12-31, the last day of a cell.");
    return exit;
  },
});
