import { type Assumption, assumptionsOf } from "../../deals/resolve";
import type { DealFile, Reading } from "../../deals/schema";
import { headlineOf } from "./headline";

/** How far one assumption moves what binds, over its own range and all else as it is. */
export interface Swing {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

export interface Tornado {
  /** What binds in the case itself. */
  readonly middle: number;
  /** The largest first. */
  readonly swings: readonly Swing[];
}

const MOST = 8;

/**
 * What moves the enforceable value: each assumption from the low to the high end of its range, and
 * the readings of the exit clause from the loosest to the firmest.
 *
 * @returns undefined where the deal does not state enough of its contract.
 */
export function tornadoOf(deal: DealFile, scenario: string, reading: Reading): Tornado | undefined {
  const assumptions = assumptionsOf(deal, scenario, reading);
  const middle = headlineOf(assumptions)?.enforceable;
  if (middle === undefined) return undefined;
  const swings = assumptions.flatMap((one): Swing[] => {
    if (!one.range) return [];
    const ends = one.range.map(
      (value) => headlineOf(withValue(assumptions, one, value))?.enforceable,
    );
    return swing(one.label, ends);
  });
  const readings = deal.readings.map(
    (one) => headlineOf(assumptionsOf(deal, scenario, one))?.enforceable,
  );
  return {
    middle,
    swings: [...swing("Reading of the exit clause", readings), ...swings]
      .filter(({ low, high }) => high - low > 0)
      .sort((a, b) => b.high - b.low - (a.high - a.low))
      .slice(0, MOST),
  };
}

function withValue(
  assumptions: readonly Assumption[],
  changed: Assumption,
  value: Assumption["value"],
): Assumption[] {
  return assumptions.map((one) => (one === changed ? { ...one, value } : one));
}

/** An end of a range may be one that the functions refuse, such as a term of no months. */
function swing(label: string, values: readonly (number | undefined)[]): Swing[] {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return [];
  return [{ label, low: Math.min(...known), high: Math.max(...known) }];
}
