import { leasePayments } from "../../src/functions/lease/payments";
import type { Comparison } from "../ratio";
import { MONTH_ENDS_480, monthEnds, START } from "./timelines";

const payments = (ends: number[][]) => () => leasePayments.call([100, START, 480, ends, 0.03]);

function powLoop(periods: number): number {
  let total = 0;
  for (let k = 0; k < periods; k++) total += 100 * 1.03 ** (k / 12);
  return total;
}

const FIFTY = Array.from({ length: 50 }, (_, i) => i);
const column = (value: (i: number) => number) => FIFTY.map((i) => [value(i)]);
/** Fifty tranches, a month apart. */
const tranches = () =>
  leasePayments.call([
    column(() => 100),
    column((i) => START + 30 * i),
    column(() => 480),
    MONTH_ENDS_480,
    0.03,
  ]);

const MONTH_ENDS_4800 = monthEnds(4_800);

export const lease: readonly Comparison[] = [
  {
    name: "LEASE.PAYMENTS, 50 tranches ÷ one, 480 periods",
    ours: tranches,
    theirs: payments(MONTH_ENDS_480),
    most: 60,
  },
  {
    name: "LEASE.PAYMENTS, 480 periods ÷ a loop of 480 multiply-and-adds through Math.pow",
    ours: payments(MONTH_ENDS_480),
    theirs: () => powLoop(480),
    most: 25,
  },
  {
    name: "LEASE.PAYMENTS, 4,800 periods ÷ 480 periods",
    ours: payments(MONTH_ENDS_4800),
    theirs: payments(MONTH_ENDS_480),
    most: 11,
  },
];
