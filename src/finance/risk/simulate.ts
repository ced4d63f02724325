import { monthlyAnnuity } from "../annuity";
import { percentile } from "../percentile";
import { lognormal } from "./lognormal";
import { moments } from "./moments";
import { TrialVariates, type Variates } from "./variates";

export interface LeaseRisk {
  /** A month, at month end. */
  readonly fee: number;
  readonly months: number;
  /** Probability a year of leaving, once one may. */
  readonly exitRate: number;
  /** The tenant stays at least to the end of this month. */
  readonly firstExitMonth: number;
  /** Share of the fee that the next tenant pays. */
  readonly reletMean: number;
  readonly reletSd: number;
  /** Annual effective. */
  readonly discountRate: number;
}

export interface SimulatedValue {
  readonly mean: number;
  /** Of the sample; undefined for a single trial. */
  readonly sd: number | undefined;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Share of the trials below the value of the fee paid to the end. */
  readonly shortfall: number;
}

/**
 * The present value of a lease whose tenant may leave, over many trials.
 *
 * The exit month K has P(K > t) = 1 to `firstExitMonth` and (1 − exitRate)^((t − firstExitMonth)/12)
 * from there on, drawn by inversion. Month t pays the full fee while K > t, then the fee times one
 * lognormal relet share a trial. With a(n) the value of n months' fee and N the months that are paid
 * in full, a trial is
 *
 *     PV = share · a(months) + (1 − share) · a(N)
 *
 * whatever the number of months.
 *
 * @param trials At least 1.
 * @param seed 32 bits; the same seed draws the same trials, see {@link TrialVariates}.
 */
export function simulate(lease: LeaseRisk, trials: number, seed: number): SimulatedValue {
  const values = new Float64Array(trials);
  const annuities = annuitiesTo(lease.months, lease.discountRate);
  const headline = lease.fee * (annuities[lease.months] as number);
  const share = lognormal(lease.reletMean, lease.reletSd);
  const variates = new TrialVariates(seed);
  const draw: Variates = { uniform: 0, normal: 0 };
  let short = 0;
  for (let trial = 0; trial < trials; trial++) {
    variates.draw(trial, draw);
    const paid = monthsPaid(lease, draw.uniform);
    const relet = share(draw.normal);
    const full = lease.fee * (annuities[paid] as number);
    // By the share, not by comparing values: a share of 1 must not count for a rounding error.
    if (paid < lease.months && relet < 1 && headline > 0) short++;
    values[trial] = paid < lease.months ? relet * headline + (1 - relet) * full : headline;
  }
  return { ...moments(values), ...percentiles(values), shortfall: short / trials };
}

/** How many months pay the full fee: those t for which P(K > t) is above the uniform draw. */
function monthsPaid({ months, exitRate, firstExitMonth }: LeaseRisk, uniform: number): number {
  const years = Math.log(uniform) / Math.log1p(-exitRate);
  const last = firstExitMonth + Math.ceil(12 * years) - 1;
  return Math.min(months, Math.max(firstExitMonth, last));
}

function annuitiesTo(months: number, rate: number): number[] {
  return Array.from({ length: months + 1 }, (_, n) => monthlyAnnuity(rate, n));
}

/** Sorts the values in place. */
function percentiles(values: Float64Array) {
  values.sort();
  const at = (percent: number) => percentile(values, percent / 100);
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}
