import {
  type Cumulative,
  type Depreciable,
  depreciableBase,
  evenly,
  evenWithinYears,
} from "./method";

/** The share gone after years of a declining balance: 1 − (1 − rate)^years. A rate of 1 or more takes all. */
export function declined(rate: number, years: number): number {
  if (years === 0) return 0;
  return rate < 1 ? -Math.expm1(years * Math.log1p(-rate)) : 1;
}

/**
 * Declining balance, stopping at salvage.
 *
 *     D(y) = min(cost · (1 − (1 − factor / life)^y), cost − salvage),   y whole years
 *
 * A life of 5.5 years ends half way through the sixth year's step. What is left then stays.
 */
export function declining(asset: Depreciable, factor: number): Cumulative {
  const cumulative = evenWithinYears(decliningYears(asset, factor));
  const months = 12 * asset.life;
  return (age) => cumulative(Math.min(age, months));
}

/**
 * Declining balance until an even spread of what is left over the life that is left takes more,
 * then that: it ends at salvage.
 */
export function decliningToStraightLine(asset: Depreciable, factor: number): Cumulative {
  const base = depreciableBase(asset);
  const years = decliningYears(asset, factor);
  const cumulative = evenWithinYears(years);
  const turn = turningYear(asset, factor, years);
  const atTurn = years(turn);
  const months = 12 * asset.life;
  return (age) =>
    age <= 12 * turn
      ? cumulative(age)
      : evenly(atTurn, base, (age - 12 * turn) / (months - 12 * turn));
}

/** Depreciation after whole years of the declining balance. */
function decliningYears(asset: Depreciable, factor: number): (years: number) => number {
  const base = depreciableBase(asset);
  const rate = factor / asset.life;
  return (years) => Math.min(asset.cost * declined(rate, years), base);
}

/**
 * The first whole years after which straight line takes more than the declining balance.
 *
 * It then does so in every later year: straight line takes more where the share of cost
 * (1 − r)^y · (1 − r (life − y)) is above that of salvage, and this rises with y up to life − 1. In
 * the last year, or part of one, straight line takes what is left. So the year is found by halving.
 */
function turningYear(asset: Depreciable, factor: number, after: (years: number) => number): number {
  const { cost, life } = asset;
  const base = depreciableBase(asset);
  const rate = factor / life;
  const straightTakesMore = (y: number) => {
    const left = base - after(y);
    return left / (life - y) > Math.min(rate * (cost - after(y)), left);
  };
  let low = 0;
  let high = Math.ceil(life) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (straightTakesMore(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
