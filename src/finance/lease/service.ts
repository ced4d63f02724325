import { eachMonthAfter, monthsAfter, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { compound } from "../growth";
import { Product } from "../product";
import type { Span } from "../spread";

/** From this service month on (the first is 1), this share of full capacity. */
export interface RampStep {
  readonly from_month: number;
  readonly share: number;
}

/** What the contract says of the fee. Money in one currency, a month at full capacity. */
export interface FeeTerms {
  readonly fee: number;
  readonly months: number;
  /**
   * Annual step as a decimal, applied at each anniversary; or a step for each anniversary, after the
   * last of which the fee stays level.
   */
  readonly escalator: number | readonly number[];
  readonly freeMonths: number;
  /** Left out: full capacity from the first month. */
  readonly ramp?: readonly RampStep[] | undefined;
}

/** The fee, and the first day of service. */
export interface LeaseTerms extends FeeTerms {
  readonly start: Serial;
}

/** Month `k` of service: its days, the fee for them as `amount`, and the share of full capacity. */
export interface ServiceMonth extends Span {
  readonly share: number;
}

/**
 * Fees of a compute lease, service month by service month.
 *
 *     fee[k] = fee · (1 + escalator)^⌊k/12⌋ · ramp(k),   0 while k < freeMonths,   k = 0 … months − 1
 *
 * With a step for each anniversary the power is the product of 1 + step over the anniversaries so far.
 *
 * Free months take away the fee, never the capacity.
 *
 * @param shares The ramp, as {@link rampShares} gives it.
 */
export function monthlyFees(
  { fee, months, escalator, freeMonths, ramp }: FeeTerms,
  shares: readonly number[] = rampShares(ramp, months),
): number[] {
  const fees = new Array<number>(months);
  const growth = yearlyGrowth(escalator);
  let yearsFee = fee;
  for (let k = 0; k < months; k++) {
    if (k % 12 === 0) yearsFee = fee * growth(k / 12);
    fees[k] = k < freeMonths ? 0 : yearsFee * (shares[k] as number);
  }
  return fees;
}

/** What the fee has grown by in each year of service; asked for years 0, 1, 2, … in order. */
function yearlyGrowth(escalator: FeeTerms["escalator"]): (year: number) => number {
  if (typeof escalator === "number") return (year) => compound(escalator, year);
  const product = new Product();
  return (year) => {
    const step = escalator[year - 1];
    return step === undefined ? product.value : product.grow(step).value;
  };
}

/**
 * The months of service, each with its days.
 *
 * A service month runs from the start's day of month to the day before the next one. Each boundary is
 * counted from the start, not from the one before, so a lease that starts on a 31st does not drift.
 *
 * @returns As many entries as `months`, contiguous, in order.
 * @throws ArgumentError for a ramp that does not begin at month 1, falls back, or is nowhere positive.
 */
export function serviceMonths(lease: LeaseTerms): ServiceMonth[] {
  const shares = rampShares(lease.ramp, lease.months);
  const fees = monthlyFees(lease, shares);
  const days = eachMonthAfter(lease.start, lease.months);
  return fees.map((amount, k) => ({
    from: days[k] as Serial,
    until: days[k + 1] as Serial,
    amount,
    share: shares[k] as number,
  }));
}

/** The day after the last day of service. */
export function serviceEnd({ start, months }: Pick<LeaseTerms, "start" | "months">): Serial {
  return monthsAfter(start, months);
}

/** The share of full capacity in each service month. */
function rampShares(ramp: readonly RampStep[] | undefined, months: number): number[] {
  if (!ramp) return new Array<number>(months).fill(1);
  checkRamp(ramp);
  const shares = new Array<number>(months);
  let step = 0;
  for (let k = 0; k < months; k++) {
    while (step + 1 < ramp.length && (ramp[step + 1] as RampStep).from_month <= k + 1) step++;
    shares[k] = (ramp[step] as RampStep).share;
  }
  return shares;
}

function checkRamp(ramp: readonly RampStep[]): void {
  const first = ramp[0] as RampStep;
  if (first.from_month !== 1)
    throw new ArgumentError("ramp", `first start month must be 1, not ${first.from_month}`);
  for (let i = 1; i < ramp.length; i++) {
    const [before, here] = [ramp[i - 1] as RampStep, ramp[i] as RampStep];
    if (here.from_month <= before.from_month)
      throw new ArgumentError(
        "ramp",
        `start months must be in ascending order; ${here.from_month} follows ${before.from_month}`,
      );
  }
  if (ramp.every((step) => step.share === 0))
    throw new ArgumentError("ramp", "must have at least one share above 0; every share is 0");
}
