import { isoDate, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { roundedParts } from "../money";
import { partsBetween, type Span, spread, totalsAt } from "../spread";
import { Sum } from "../sum";
import type { Timeline } from "../timeline";
import { type LeaseTerms, type ServiceMonth, serviceMonths } from "./service";

/** `STRAIGHT-LINE` in proportion to the capacity provided; `AS-INVOICED` equal to payments. */
export const REVENUE_METHODS = ["STRAIGHT-LINE", "AS-INVOICED"] as const;

/** How a contract's fees become revenue. */
export interface Recognition {
  readonly method: (typeof REVENUE_METHODS)[number];
  /** The first day after the accounting term, where that ends before the contract. */
  readonly until?: Serial | undefined;
}

/**
 * Revenue recognized in each period.
 *
 *     revenue of a period = Σ fees · capacity in the period ÷ Σ capacity
 *
 * over the accounting term, where a service month's capacity is its ramp share and a month cut by
 * `until` counts by days.
 *
 * @param rounding Decimals; each part is then the difference of rounded running totals, and the whole
 *   ties to the rounded payments.
 * @throws ArgumentError where `until` is before the start; at the start nothing binds, and nothing is revenue.
 */
export function revenue(
  lease: LeaseTerms,
  periods: Timeline,
  { method, until }: Recognition,
  rounding?: number,
): number[] {
  const service = accountedService(lease, until);
  if (method === "AS-INVOICED") return spread(service, periods, rounding);
  if (rounding !== undefined)
    return roundedParts(straightLineTotals(service, periods.edges), rounding);
  const { fees, capacity } = totals(service);
  if (capacity === 0) return periods.edges.slice(1).fill(0);
  return partsBetween(capacityOf(service), periods.edges).map((part) => (fees * part) / capacity);
}

/** Revenue before each of some increasing dates. */
export function revenueTotals(
  lease: LeaseTerms,
  dates: readonly Serial[],
  { method, until }: Recognition,
): number[] {
  const service = accountedService(lease, until);
  return method === "AS-INVOICED" ? totalsAt(service, dates) : straightLineTotals(service, dates);
}

/**
 * Revenue less payments from the contract's first day to each period's end: accrued rent where it is
 * positive, deferred revenue where negative. Zero from the end of the accounting term on.
 */
export function accrued(
  lease: LeaseTerms,
  periods: Timeline,
  { method, until }: Recognition,
): number[] {
  const service = accountedService(lease, until);
  const ends = periods.edges.slice(1);
  if (method === "AS-INVOICED") return ends.fill(0);
  const paid = totalsAt(service, ends);
  return straightLineTotals(service, ends).map((earned, t) =>
    difference(earned, paid[t] as number),
  );
}

/** Straight-line revenue before each date. At the term's end the ratio is 1, and the total the fees' own. */
function straightLineTotals(service: readonly ServiceMonth[], dates: readonly Serial[]): number[] {
  const { fees, capacity } = totals(service);
  if (capacity === 0) return dates.map(() => 0);
  return totalsAt(capacityOf(service), dates).map((part) => fees * (part / capacity));
}

/** Fees and capacity of the accounting term: what comes after it is left out. */
function accountedService(lease: LeaseTerms, until: Serial | undefined): ServiceMonth[] {
  const service = serviceMonths(lease);
  if (until === undefined) return service;
  if (until < lease.start)
    throw new ArgumentError(
      "until",
      `must be on or after start (${isoDate(lease.start)}), or omitted, not ${isoDate(until)}`,
    );
  return service.filter((month) => month.from < until).map((month) => cut(month, until));
}

function cut(month: ServiceMonth, until: Serial): ServiceMonth {
  if (month.until <= until) return month;
  const whole = month.until - month.from;
  const days = until - month.from;
  return {
    from: month.from,
    until,
    amount: (month.amount * days) / whole,
    share: (month.share * days) / whole,
  };
}

function capacityOf(service: readonly ServiceMonth[]): Span[] {
  return service.map(({ from, until, share }) => ({ from, until, amount: share }));
}

function totals(service: readonly ServiceMonth[]) {
  const [fees, capacity] = [new Sum(), new Sum()];
  for (const month of service) {
    fees.add(month.amount);
    capacity.add(month.share);
  }
  return { fees: fees.value, capacity: capacity.value };
}

/** Four units in the last place: what two running totals of the same amount may differ by. */
const NOISE = 2 ** -50;

/** A level fee accrues nothing. As Excel does, a difference within the doubles' own noise is none. */
function difference(a: number, b: number): number {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}
