import { monthIndex, monthStart, type Serial } from "../dates";
import { lessRounded, round, roundedParts } from "../money";
import type { Timeline } from "../timeline";
import { ageing, type Convention } from "./age";
import type { Cumulative } from "./method";

/** What stands in the books when a day begins. */
export interface Book {
  /** Cost of what is in service: 0 until its month begins. */
  readonly cost: (day: Serial) => number;
  /** Depreciation so far: 0 until it starts, then never falling. */
  readonly accumulated: (day: Serial) => number;
}

export interface InService {
  readonly cost: number;
  readonly inService: Serial;
  readonly convention: Convention;
}

/** An asset whose depreciation depends on its age alone. */
export function bookOf(asset: InService, cumulative: Cumulative): Book {
  const age = ageing(asset.inService, asset.convention);
  return {
    cost: costOf(asset),
    accumulated: (day) => {
      const { whole, part } = age(day);
      return cumulative(whole + part);
    },
  };
}

/** The cost from the in-service month on: a balance read at a month end earlier than that is 0. */
export function costOf({ cost, inService }: InService): Book["cost"] {
  const month = monthStart(monthIndex(inService));
  return (day) => (day > month ? cost : 0);
}

export const OUTPUTS = ["EXPENSE", "ACCUMULATED", "NBV"] as const;
export type Output = (typeof OUTPUTS)[number];

/**
 * A book on a timeline: what each period charges, or what stands at each period's end.
 *
 * Expenses are differences of one function of the date, so whatever stretch of a schedule is added
 * up, on whatever timeline, ties to the whole. Rounded, they are differences of the rounded function,
 * which begins at the asset's first day also where the timeline begins later, and net book value is
 * cost less rounded accumulated.
 *
 * @param rounding Decimals; undefined: not rounded.
 */
export function depreciationSchedule(
  book: Book,
  { edges }: Timeline,
  output: Output,
  rounding?: number,
): number[] {
  if (output === "EXPENSE") return expense(edges.map(book.accumulated), rounding);
  const ends = edges.slice(1);
  if (output === "ACCUMULATED")
    return ends.map((day) => {
      const accumulated = book.accumulated(day);
      return rounding === undefined ? accumulated : round(accumulated, rounding);
    });
  return ends.map((day) => {
    const [cost, accumulated] = [book.cost(day), book.accumulated(day)];
    return rounding === undefined ? cost - accumulated : lessRounded(cost, accumulated, rounding);
  });
}

function expense(totals: readonly number[], rounding: number | undefined): number[] {
  if (rounding !== undefined) return roundedParts(totals, rounding);
  return totals.slice(1).map((total, t) => total - (totals[t] as number));
}
