import type { Serial } from "../dates";
import { NoSolutionError } from "../errors";
import { crossings } from "./crossings";
import { type DatedFlows, datedFlows } from "./dated-flows";
import { ExponentialSum } from "./exponential-sum";

/** Rates are looked for above the lowest, up to the highest. */
const LOWEST_RATE = -0.9999;
const HIGHEST_RATE = 10_000;
const DAYS_A_YEAR = 365;
/** A rate is a root where the net present value is at most this share of the discounted flows' size. */
const NEAR_ZERO = 1e-9;
/** What a rate of exactly 1,000,000% may come out above itself. */
const EDGE = 1e-12;
/** Two rates whose distances from the guess differ by no more are as near. */
const TIE = 1e-9;

/**
 * The annual effective rate at which dated flows have a net present value of zero, actual/365.
 *
 *     Σ flow ÷ (1 + rate)^((date − first date)/365) = 0
 *
 * Of several rates where the net present value changes its sign, the nearest to the guess; of two as
 * near, the lower. {@link crossings} tells how all are found.
 *
 * @param dates In any order; flows of one date count as one.
 * @throws NoSolutionError where there is none in (−0.9999, 10,000].
 */
export function internalRate(
  flows: readonly number[],
  dates: readonly Serial[],
  guess: number,
): number {
  const dated = datedFlows(rescaled(flows), dates);
  const value = netPresentValue(dated);
  if (value.variations === 0) throw new NoSolutionError(withoutRate(flows, dated));
  const rates = internalRates(value, guess);
  const distance = (rate: number) => Math.abs(rate - guess);
  return rates.reduce((best, rate) => (distance(rate) < distance(best) - TIE ? rate : best));
}

/** Why flows without a change of sign have none: by themselves, or once those of one date are netted. */
function withoutRate(flows: readonly number[], { amounts }: DatedFlows): string {
  const isMixed = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
  if (!isMixed) return "No IRR: there must be at least one positive and one negative flow.";
  const left = amounts.filter((amount) => amount !== 0);
  if (left.length === 0) return "No IRR: after netting each date, every flow is 0.";
  return left.length === 1
    ? "No IRR: after netting each date, flows remain on one date only."
    : "No IRR: after netting each date, all flows have the same sign.";
}

/** Ascending, at least one. */
function internalRates(value: ExponentialSum, guess: number): number[] {
  const rates = crossings(
    value,
    Math.log1p(LOWEST_RATE),
    Math.log1p(HIGHEST_RATE * (1 + EDGE)),
    Math.log1p(guess),
  )
    .map((z) => Math.min(Math.expm1(z), HIGHEST_RATE))
    .filter((rate) => rate > LOWEST_RATE && isRoot(value, rate));
  if (rates.length === 0) throw new NoSolutionError("No IRR between -99.99% and 1,000,000%.");
  return rates;
}

/** At the rate as a cell will hold it, and not only at the force of interest that was solved for. */
function isRoot(value: ExponentialSum, rate: number): boolean {
  const { gains, losses } = value.balance(Math.log1p(rate));
  return Math.abs(gains - losses) <= NEAR_ZERO * (gains + losses);
}

/**
 * In a unit of the largest flow's size: a rate is the same in every currency, and so no sum over the
 * flows overflows. The unit is a power of two, which leaves the digits as they are.
 */
function rescaled(flows: readonly number[]): readonly number[] {
  let largest = 0;
  for (const flow of flows) largest = Math.max(largest, Math.abs(flow));
  if (largest === 0) return flows;
  // The logarithm of the largest double is rounded up to 1024, and its power to infinity.
  const unit = 2 ** Math.min(Math.floor(Math.log2(largest)), 1023);
  return flows.map((flow) => flow / unit);
}

/** Net present value at the first date with a flow, in the unit that {@link rescaled} chose. */
function netPresentValue(dated: DatedFlows): ExponentialSum {
  const amounts: number[] = [];
  const times: number[] = [];
  let first: Serial | undefined;
  for (let i = 0; i < dated.amounts.length; i++) {
    const amount = dated.amounts[i] as number;
    if (amount === 0) continue;
    const date = dated.dates[i] as Serial;
    first ??= date;
    amounts.push(amount);
    times.push((date - first) / DAYS_A_YEAR);
  }
  return new ExponentialSum(amounts, times);
}
