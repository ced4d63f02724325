import { type Assumption, assumptionsOf } from "../../deals/resolve";
import type { DealFile, Reading } from "../../deals/schema";
import { headlineOf } from "./headline";

/** The effect of one assumption on enforceable value, over its range, others held constant. */
export interface Swing {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

export interface Tornado {
  /** Enforceable value in the current case. */
  readonly middle: number;
  /** Largest first. */
  readonly swings: readonly Swing[];
}

const MOST = 8;

/**
 * Drivers of enforceable value: each assumption from the low to the high end of its range, and the
 * exit-clause interpretations from the least to the most binding.
 *
 * @returns undefined if the deal does not report enough of its contract.
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
    swings: [...swing("Exit-clause interpretation", readings), ...swings]
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

/** The end of a range can be invalid for the functions, such as a term of 0 months. */
function swing(label: string, values: readonly (number | undefined)[]): Swing[] {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return [];
  return [{ label, low: Math.min(...known), high: Math.max(...known) }];
}
