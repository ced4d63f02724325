import { deferredAnnuity, monthlyAnnuity } from "../annuity";
import { compoundMonths } from "../growth";

export interface LeaseOrBuild {
  /** A month. */
  readonly leaseFee: number;
  /** The horizon, from today. */
  readonly months: number;
  /** Today. */
  readonly buildCapex: number;
  readonly buildOpexMonth: number;
  /** Until what is built runs. */
  readonly delayMonths: number;
  /** What the capacity would earn in a month, lost while waiting. */
  readonly marginMonth: number;
  /** Annual effective. */
  readonly rate: number;
  /** Of what is built, at the horizon. */
  readonly residual: number;
}

/** Present values; the advantage is that of leasing. */
export interface LeaseOrBuildValues {
  readonly lease: number;
  readonly build: number;
  readonly lost: number;
  readonly advantage: number;
}

/**
 * Leasing capacity that runs today against building one's own and waiting for it.
 *
 * The lease pays its fee in months 1 to `months`; the build its opex from the month after the delay
 * on; the margin of the months of waiting is lost. A delay past the horizon counts to the horizon.
 */
export function leaseOrBuild(choice: LeaseOrBuild): LeaseOrBuildValues {
  const { months, rate } = choice;
  const delay = Math.min(choice.delayMonths, months);
  const lease = choice.leaseFee * monthlyAnnuity(rate, months);
  const build =
    choice.buildCapex +
    choice.buildOpexMonth * deferredAnnuity(rate, delay, months) -
    choice.residual * compoundMonths(rate, -months);
  const lost = choice.marginMonth * monthlyAnnuity(rate, delay);
  return { lease, build, lost, advantage: build + lost - lease };
}
