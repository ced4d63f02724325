import type { RollForward } from "../../finance/lease/roll-forward";
import { rollForward } from "../../finance/lease/roll-forward";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { date } from "../parameters/scalar";
import {
  first_day,
  period_ends,
  period_months,
  periods,
  TIMELINE_NOTE,
} from "../parameters/schedule";
import { labeled } from "../result";
import { lock_in_days, lock_in_months, notice_days, notice_inside, penalty } from "./exit-terms";
import { method } from "./recognition";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

const flows = {
  due: "Fees due",
  revenue: "Revenue recognized",
  accrued: "Accrued rent (deferred revenue if negative)",
};

const balances = {
  rpo: { name: "RPO", reduced: "recognized" },
  enforceable: { name: "Enforceable", reduced: "fees due" },
  headline: { name: "Headline", reduced: "fees due" },
} as const;

const labels: Readonly<Record<string, string>> = {
  ...flows,
  ...Object.fromEntries(
    Object.entries(balances).flatMap(([key, { name, reduced }]) => [
      [`${key}.opening`, `${name}, opening`],
      [`${key}.signed`, `${name}, signed`],
      [`${key}.bound`, `${name}, newly binding`],
      [`${key}.reduced`, `${name}, ${reduced}`],
      [`${key}.terminated`, `${name}, terminated`],
      [`${key}.closing`, `${name}, closing`],
    ]),
  ),
};

/** Backlog rolled forward. The arithmetic is in src/finance/lease/roll-forward.ts. */
export const leaseRollForward = defineFunction({
  name: "LEASE.ROLLFORWARD",
  summary:
    "Rolls the remaining performance obligation, enforceable payments and headline value forward by period.",
  parameters: {
    fee,
    start,
    months: term,
    period_ends,
    lock_in_months,
    notice_days,
    signed: date(
      "Signing date, from which the contract counts; if omitted, the first service start date.",
    ).optional(),
    notice_on: date("Date on which the tenant gives notice; omit if it does not.").optional(),
    penalty,
    escalator,
    free_months,
    ramp,
    notice_inside,
    lock_in_days,
    method,
    period_months,
    first_day,
  },
  returns: labeled("money", ...Object.values(labels)),
  example: {
    formula: "=OFFTAKE.LEASE.ROLLFORWARD(A1, DATE(2026,1,1), 12, C1:D1, 12, 0, , , , , , E1:F2)",
    cells: {
      A1: [[100]],
      C1: [[46203, 46387]],
      E1: [
        [1, 1],
        [7, 0.2],
      ],
    },
    value: [
      ["Fees due", 600, 120],
      ["Revenue recognized", 600, 120],
      ["Accrued rent (deferred revenue if negative)", 0, 0],
      ["RPO, opening", 0, 120],
      ["RPO, signed", 720, 0],
      ["RPO, newly binding", 0, 0],
      ["RPO, recognized", -600, -120],
      ["RPO, terminated", 0, 0],
      ["RPO, closing", 120, 0],
      ["Enforceable, opening", 0, 120],
      ["Enforceable, signed", 720, 0],
      ["Enforceable, newly binding", 0, 0],
      ["Enforceable, fees due", -600, -120],
      ["Enforceable, terminated", 0, 0],
      ["Enforceable, closing", 120, 0],
      ["Headline, opening", 0, 120],
      ["Headline, signed", 720, 0],
      ["Headline, newly binding", 0, 0],
      ["Headline, fees due", -600, -120],
      ["Headline, terminated", 0, 0],
      ["Headline, closing", 120, 0],
    ],
    origin:
      "Six fees of 100, then six of 20 for a fifth of the capacity: 720 bind from signing. Revenue follows capacity, so nothing accrues.",
  },
  source: "ASC 606-10-50-13; ASC 606-10-50-8 to 50-10; ASC 842-10-55-23",
  notes: [
    "Each balance foots: opening + signed + newly binding − recognized (or fees due) − terminated = closing, with reductions shown negative. Newly binding are payments that start to bind because notice was not given; terminated is what follows the exit once it was, less the early termination fee.",
    "RPO = enforceable payments not yet due − accrued rent + deferred revenue. Revenue is straight-line over the payments that bind at signing, then recognized as due. Everything is 0 before the signing date; fees due count from it.",
    TRANCHES_NOTE,
    TIMELINE_NOTE,
  ],
  evaluate: (args) => {
    const contract = contractOf(args);
    const { due, revenue, accrued, ...rolled } = rollForward(contract, periods(args), {
      exit: {
        lockInMonths: args.lock_in_months,
        lockInDays: args.lock_in_days,
        noticeDays: args.notice_days,
        noticeInside: args.notice_inside,
      },
      penalty: args.penalty,
      signed: args.signed ?? Math.min(...contract.map((tranche) => tranche.start)),
      noticeOn: args.notice_on,
      method: args.method,
    });
    const rows: Record<string, readonly number[]> = { due, revenue, accrued };
    for (const [key, balance] of Object.entries(rolled))
      for (const [move, values] of Object.entries(balance as RollForward))
        rows[`${key}.${move}`] =
          move === "reduced" || move === "terminated"
            ? (values as number[]).map((value) => -value)
            : (values as number[]);
    return labeledRows(labels, rows);
  },
});
