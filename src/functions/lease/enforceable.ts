import { enforceable } from "../../finance/lease/enforceable";
import { defineFunction } from "../define";
import { one } from "../result";
import {
  as_of,
  exitTerms,
  lock_in_days,
  lock_in_months,
  notice_days,
  notice_inside,
  penalty,
} from "./exit-terms";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

/** The enforceable value. The arithmetic is in src/finance/lease/enforceable.ts. */
export const leaseEnforceable = defineFunction({
  name: "LEASE.ENFORCEABLE",
  summary: "Returns the enforceable value of a cancelable contract at an as-of date.",
  parameters: {
    fee,
    start,
    months: term,
    as_of,
    lock_in_months,
    notice_days,
    penalty,
    escalator,
    free_months,
    ramp,
    notice_inside,
    lock_in_days,
  },
  returns: one("money"),
  example: {
    formula:
      "=OFFTAKE.LEASE.ENFORCEABLE(1250, DATE(2026,5,1), 37, DATE(2026,5,1), 3, 90, , , , A1:B2)",
    cells: {
      A1: [
        [1, 0.5],
        [3, 1],
      ],
    },
    value: 6169.354838709677,
    origin:
      "Exit on October 30, 2026: half fees in May and June (2 × 625), full fees from July to September (3 × 1,250), and 29 of October's 31 days (1,250 × 29 ÷ 31); in total 5,000 + 36,250 ÷ 31.",
  },
  source: "ASC 606-10-25-3; ASC 842-10-55-23",
  notes: [
    TRANCHES_NOTE,
    "Lock-in runs from the first tranche's start; an exit ends every tranche.",
    "The lesser of (a) the payments remaining through term end and (b) the payments from as_of (or from start, if later) to LEASE.EXITDATE plus the early termination fee. Partial months are prorated by days. The result is 0 from the end of the term.",
    "Always show the exit-clause interpretation and as-of date next to this value. The headline equivalent is LEASE.TCV.",
  ],
  evaluate: (args) => enforceable(contractOf(args), exitTerms(args), args.penalty),
});
