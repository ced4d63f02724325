/** Timelines for the comparisons: month ends from January 2026, as serials. */

/** 2026-01-01. */
export const START = 46_023;

const UNIX_EPOCH = 25_569;
const DAY_MILLIS = 86_400_000;

export function monthEnds(count: number): number[][] {
  const end = (month: number) => Math.floor(Date.UTC(2026, month, 0) / DAY_MILLIS) + UNIX_EPOCH;
  return [Array.from({ length: count }, (_, k) => end(k + 1))];
}

export const MONTH_ENDS_480 = monthEnds(480);
