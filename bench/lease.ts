import { leasePayments } from "../src/functions/lease/payments";
import type { Comparison } from "./ratio";

const START = 46_023; // 2026-01-01

/** Month ends, counted in days as a timeline of equal periods would be in a sheet. */
function monthEnds(count: number): number[][] {
  const ends: number[] = [];
  for (let k = 1; k <= count; k++)
    ends.push(Math.floor(Date.UTC(2026, k, 0) / 86_400_000) + 25_569);
  return [ends];
}

const payments = (ends: number[][]) => () => leasePayments.call([100, START, 480, ends, 0.03]);

function powLoop(periods: number): number {
  let total = 0;
  for (let k = 0; k < periods; k++) total += 100 * 1.03 ** (k / 12);
  return total;
}

const [short, long] = [monthEnds(480), monthEnds(4_800)];

export const lease: readonly Comparison[] = [
  {
    name: "LEASE.PAYMENTS, 480 periods ÷ a loop of 480 multiply-and-adds through Math.pow",
    ours: payments(short),
    theirs: () => powLoop(480),
    target: "at most 25",
  },
  {
    name: "LEASE.PAYMENTS, 4,800 periods ÷ 480 periods",
    ours: payments(long),
    theirs: payments(short),
    target: "at most 11",
  },
];
