/** Units in the last place that a term, its exponential and its place in a sum may be off together. */
const ROUNDING = 8 * Number.EPSILON;

/** An exponential sum at one point, all four times one positive factor, so that none overflows. */
export interface Balance {
  /** The terms above zero, added up. */
  readonly gains: number;
  /** The terms below zero, added up, as a positive number. */
  readonly losses: number;
  /** The same, each term times its time. */
  readonly gainTime: number;
  readonly lossTime: number;
}

/**
 * f(z) = Σ aᵢ·e^(−tᵢz): the net present value of amounts a at times t as a function of the force of
 * interest z = ln(1 + rate). What overflows as (1 + rate)^t over centuries is scaled here.
 */
export class ExponentialSum {
  /** @param times Strictly increasing, from 0. */
  constructor(
    readonly amounts: readonly number[],
    readonly times: readonly number[],
  ) {}

  /** Changes of sign in the amounts: there are at most as many roots of any z (Descartes, Laguerre). */
  get variations(): number {
    let changes = 0;
    for (let i = 1; i < this.amounts.length; i++)
      if ((this.amounts[i] as number) > 0 !== (this.amounts[i - 1] as number) > 0) changes++;
    return changes;
  }

  /** The time that is left undiscounted at z: no exponential is then above 1. */
  origin(z: number): number {
    return z < 0 ? (this.times.at(-1) as number) : 0;
  }

  balance(z: number): Balance {
    const { amounts, times } = this;
    const origin = this.origin(z);
    let gains = 0;
    let losses = 0;
    let gainTime = 0;
    let lossTime = 0;
    for (let i = 0; i < amounts.length; i++) {
      const time = times[i] as number;
      const term = (amounts[i] as number) * Math.exp((origin - time) * z);
      if (term > 0) {
        gains += term;
        gainTime += term * time;
      } else {
        losses -= term;
        lossTime -= term * time;
      }
    }
    return { gains, losses, gainTime, lossTime };
  }

  /** 1, −1, or 0 where the sum is lost in the rounding of its terms: a touch of zero is no crossing. */
  sign(z: number): number {
    const { gains, losses, gainTime, lossTime } = this.balance(z);
    const net = gains - losses;
    const size = gains + losses;
    const reach = Math.abs((gainTime + lossTime - this.origin(z) * size) * z);
    return Math.abs(net) > ROUNDING * (size + reach) ? Math.sign(net) : 0;
  }

  /** The mean time of the terms at z, each by its size. */
  duration(z: number): number {
    const { gains, losses, gainTime, lossTime } = this.balance(z);
    return (gainTime + lossTime) / (gains + losses);
  }

  /** The derivative of e^(sz)·f(z), less the factor e^(sz). Between two of its roots f has at most one. */
  derivativeAbout(s: number): ExponentialSum {
    const { times } = this;
    return new ExponentialSum(
      this.amounts.map((amount, i) => amount * (s - (times[i] as number))),
      times,
    );
  }
}
