import type { Months, Serial } from "../dates";
import { ageing } from "./age";
import { type Depreciable, depreciableBase, evenly } from "./method";
import { type Book, costOf, type InService } from "./schedule";
import { straightLine } from "./straight-line";

export interface LifeChange {
  /** First day of the new estimate. */
  readonly changedOn: Serial;
  /** Years from the asset's original start, not from the change. */
  readonly newLife: number;
}

/**
 * Straight line whose life is re-estimated, prospectively: what stands above salvage at the end of
 * the day before the change is spread evenly over the new life less the age reached. Where the new
 * life is already over, all of it falls on the day of the change.
 */
export function lifeChangeBook(asset: Depreciable & InService, change: LifeChange): Book {
  const { inService, convention } = asset;
  const base = depreciableBase(asset);
  const before = straightLine(asset);
  const age = ageing(inService, convention);
  const reached = age(change.changedOn);
  const expensed = before(reached.whole + reached.part);
  const remaining = monthsLeft(change.newLife, reached);
  return {
    cost: costOf(asset),
    accumulated: (day) => {
      const { whole, part } = age(day);
      if (day <= change.changedOn) return before(whole + part);
      if (remaining <= 0) return base;
      return evenly(expensed, base, (whole - reached.whole + (part - reached.part)) / remaining);
    },
  };
}

/**
 * Months of a life that lie beyond an age. They may be few where both are long, so nothing may be
 * lost on the way: 8 and 4 times the life are exact, and so is what their sum drops.
 */
function monthsLeft(life: number, { whole, part }: Months): number {
  const months = 12 * life;
  const lost = 4 * life - (months - 8 * life);
  return months - whole + lost - part;
}
