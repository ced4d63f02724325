import { reference } from "../../support/accuracy";

/**
 * The case, worked at 50 digits by formulas of its own: nothing here imports the product, or reads
 * the page that it is compared with.
 */
export type Exact = InstanceType<typeof reference>;

export const n = (value: number | string) => new reference(value);
export const total = (values: readonly Exact[]) => values.reduce((a, b) => a.plus(b), n(0));

/** Days since 1970, by the calendar of the language. */
export const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The first day of the month `k` months after May 2026, in which service begins. */
export const monthFirst = (k: number) => Date.UTC(2026, 4 + k, 1) / 86_400_000;
const lastDay = (k: number) => monthFirst(k + 1) - 1;

export const START = monthFirst(0);
export const TERM = 37;
export const FEE = n(1_250_000_000);

/** Fees of the 37 months; `first` is the share of the first two. */
export const fees = (first: number | string = "0.5", fee: Exact = FEE) =>
  Array.from({ length: TERM }, (_, k) => (k < 2 ? fee.times(first) : fee));

/** What falls on days `from ≤ day < until`, each month's fee even over its days. */
export function paid(from: number, until: number): Exact {
  return total(
    fees().map((fee, k) => {
      const days = Math.min(until, monthFirst(k + 1)) - Math.max(from, monthFirst(k));
      return days <= 0 ? n(0) : fee.times(days).dividedBy(monthFirst(k + 1) - monthFirst(k));
    }),
  );
}

/** Worth on the day `asOf` of amounts on the last days of service months, by days over 365. */
export function worth(amounts: readonly Exact[], rate: string, asOf = START): Exact {
  return total(
    amounts.map((amount, k) => {
      const days = lastDay(k) - asOf;
      return days < 0 ? n(0) : amount.dividedBy(n(rate).plus(1).pow(n(days).dividedBy(365)));
    }),
  );
}

/** Worth of 1 at the end of each month, added month by month. */
export function annuity(rate: string, months: number, after = 0): Exact {
  const month = n(1).plus(rate).pow(n(-1).dividedBy(12));
  return total(Array.from({ length: months - after }, (_, k) => month.pow(after + k + 1)));
}

/** 730 hours a month. */
export const gpuHours = (gpus: number | Exact, share: string | number = 1) =>
  n(730).times(gpus).times(share);
