import { ArgumentError } from "../../finance/errors";
import { backlogByBand } from "../../finance/lease/backlog";
import type { Cell } from "../cells";
import { defineFunction } from "../define";
import { months } from "../parameters/number";
import { line } from "../parameters/range";
import { labeled } from "../result";
import {
  as_of,
  exitTerms,
  lock_in_days,
  lock_in_months,
  notice_days,
  notice_inside,
  penalty,
} from "./exit-terms";
import { method } from "./recognition";
import {
  contractOf,
  escalator,
  fee,
  free_months,
  LONGEST_TERM,
  ramp,
  start,
  TRANCHES_NOTE,
  term,
} from "./terms";

const USUAL_BANDS = [12, 24, 48];
const HEADLINE = "Headline backlog (not RPO)";
const ENFORCEABLE = "Enforceable payments left (not RPO)";
const RPO = "Remaining performance obligation (RPO)";

/** Headline and enforceable backlog by time band. The arithmetic is in src/finance/lease/backlog.ts. */
export const leaseRpo = defineFunction({
  name: "LEASE.RPO",
  summary:
    "Returns headline and enforceable payments left and the remaining performance obligation by time band.",
  parameters: {
    fee,
    start,
    months: term,
    as_of,
    lock_in_months,
    notice_days,
    bands: line(
      "Upper bounds of the time bands in months from as_of, in ascending order; default 12, 24 and 48.",
      months("A band's upper bound.").between(1, LONGEST_TERM),
    ).optional(),
    penalty,
    escalator,
    free_months,
    ramp,
    notice_inside,
    lock_in_days,
    method,
  },
  returns: labeled("money", HEADLINE, ENFORCEABLE, RPO),
  example: {
    formula: "=OFFTAKE.LEASE.RPO(100, DATE(2026,1,1), 36, DATE(2026,1,1), 12, 181, A1:B1)",
    cells: { A1: [[12, 24]] },
    value: [
      ["Months from as_of", "0 to 12", "12 to 24", "Beyond 24", "Total"],
      ["Headline backlog (not RPO)", 1200, 1200, 1200, 3600],
      ["Enforceable payments left (not RPO)", 1200, 600, 0, 1800],
      ["Remaining performance obligation (RPO)", 1200, 600, 0, 1800],
    ],
    origin:
      "The lock-in ends on January 1, 2027; the 181 days of notice after it cover January to June, six fees. A level fee accrues nothing, so the performance obligation is the same.",
  },
  source: "ASC 606-10-50-13 to 50-15; ASC 606-10-25-3",
  notes: [
    TRANCHES_NOTE,
    "A band covers the days EDATE(as_of, previous) ≤ day < EDATE(as_of, band), with partial months prorated by days. The column before the total covers everything beyond the last band. The total is the sum of the bands as shown.",
    "The first row includes all fees through term end, the second only what LEASE.ENFORCEABLE includes. The third is the revenue of the second that is not yet recognized: enforceable payments − accrued rent + deferred revenue, so it can be more or less than the payments left. With STRAIGHT-LINE, revenue is level over the payments that bind from the contract's start and recognized as due after them; with AS-INVOICED the last two rows are equal (ASC 606-10-50-14(b) then permits omitting the disclosure, as 50-14(a) does for contracts of at most one year). The early termination fee is included up to the payments due after the exit, in the band of the exit date.",
  ],
  evaluate: (args) => {
    const bands = args.bands?.values ?? USUAL_BANDS;
    requireIncreasing(bands);
    const { headline, enforceable, rpo } = backlogByBand(
      contractOf(args),
      exitTerms(args),
      args.penalty,
      bands,
      args.method,
    );
    return [header(bands), row(HEADLINE, headline), row(ENFORCEABLE, enforceable), row(RPO, rpo)];
  },
});

function requireIncreasing(bands: readonly number[]): void {
  for (let i = 1; i < bands.length; i++) {
    const [before, here] = [bands[i - 1] as number, bands[i] as number];
    if (here <= before)
      throw new ArgumentError(
        "bands",
        `months must be in ascending order; ${here} follows ${before}`,
      );
  }
}

function header(bands: readonly number[]): Cell[] {
  const ranges = bands.map((band, i) => `${bands[i - 1] ?? 0} to ${band}`);
  return ["Months from as_of", ...ranges, `Beyond ${bands.at(-1)}`, "Total"];
}

/** Summed from left to right without compensation, so that it equals a SUM over the cells. */
function row(label: string, bands: readonly number[]): Cell[] {
  return [label, ...bands, bands.reduce((total, band) => total + band, 0)];
}
