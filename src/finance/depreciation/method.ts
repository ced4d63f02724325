import { ArgumentError } from "../errors";

/** What every book method starts from. Money in one currency; life in years, 5.5 is one. */
export interface Depreciable {
  readonly cost: number;
  /** Never above the cost. */
  readonly salvage: number;
  readonly life: number;
}

/**
 * Depreciation from the start to an age in months: 0 at 0, never falling. A book method is such a
 * function and nothing more, so a schedule is its differences and a quarter the sum of its months.
 */
export type Cumulative = (months: number) => number;

/** What may be depreciated in all: cost less salvage. */
export function depreciableBase({ cost, salvage }: Omit<Depreciable, "life">): number {
  if (salvage > cost)
    throw new ArgumentError("salvage", `must not exceed cost (${cost}); got ${salvage}`);
  return cost - salvage;
}

/**
 * On the way from one total to a later one, evenly.
 *
 * @param part 0 at the first, 1 at the second. Never past it: a rounded product would be, by a digit.
 */
export function evenly(before: number, after: number, part: number): number {
  if (part <= 0) return before;
  return part < 1 ? Math.min(after, before + part * (after - before)) : after;
}

/**
 * Within an asset year depreciation is even, so years are all that a method has to know. The year
 * last asked for is remembered: a timeline by months asks for each twelve times in a row.
 */
export function evenWithinYears(afterYears: (years: number) => number): Cumulative {
  let year = Number.NaN;
  let before = 0;
  let after = 0;
  return (months) => {
    const years = Math.floor(months / 12);
    if (years !== year) {
      before = years === year + 1 ? after : afterYears(years);
      after = afterYears(years + 1);
      year = years;
    }
    const part = (months - 12 * years) / 12;
    return part === 0 ? before : evenly(before, after, part);
  };
}

/** Years' digits and fixed declining balances count whole years, as Excel's SYD does. */
export function refusePartYears(life: number): void {
  if (!Number.isInteger(life))
    throw new ArgumentError("life", `must be a whole number of years, not ${life}`);
}
