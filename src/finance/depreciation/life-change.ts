import type { Serial } from "../dates";
import { ageAt } from "./age";
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
  const reached = ageAt(change.changedOn, inService, convention);
  const expensed = before(reached);
  const remaining = 12 * change.newLife - reached;
  return {
    cost: costOf(asset),
    accumulated: (day) => {
      const age = ageAt(day, inService, convention);
      if (day <= change.changedOn) return before(age);
      return remaining > 0 ? evenly(expensed, base, (age - reached) / remaining) : base;
    },
  };
}
