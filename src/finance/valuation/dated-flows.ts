import type { Serial } from "../dates";
import { requireAsMany } from "../matching";
import { sum } from "../sum";

/** Amounts that leave no more of their size than this cancel: 0.1 + 0.2 − 0.3. */
const CANCELLED = 2 ** -50;

/** One amount a date, dates strictly increasing. */
export interface DatedFlows {
  readonly dates: readonly Serial[];
  readonly amounts: readonly number[];
}

/**
 * Flows in date order, those of one date as one.
 *
 * @param dates In any order, as many as there are flows.
 */
export function datedFlows(flows: readonly number[], dates: readonly Serial[]): DatedFlows {
  requireAsMany("dates", dates, "flows", flows);
  // As most flows come, and nothing is to be copied.
  if (dates.every((date, i) => i === 0 || date > (dates[i - 1] as Serial)))
    return { dates, amounts: flows };
  if (!dates.every((date, i) => i === 0 || date >= (dates[i - 1] as Serial))) {
    const order = [...dates.keys()].sort((a, b) => (dates[a] as Serial) - (dates[b] as Serial));
    const sorted = <T>(values: readonly T[]) => order.map((place) => values[place] as T);
    return datedFlows(sorted(flows), sorted(dates));
  }
  const days: Serial[] = [];
  const amounts: number[] = [];
  for (let i = 0, next = 1; i < flows.length; i = next++) {
    const date = dates[i] as Serial;
    while (dates[next] === date) next++;
    days.push(date);
    amounts.push(next === i + 1 ? (flows[i] as number) : netted(flows.slice(i, next)));
  }
  return { dates: days, amounts };
}

/** What amounts come to, 0 where only the rounding of their addition is left. */
function netted(amounts: readonly number[]): number {
  const net = sum(amounts);
  return Math.abs(net) <= CANCELLED * sum(amounts.map(Math.abs)) ? 0 : net;
}
