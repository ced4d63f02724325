import type { Serial } from "../dates";
import { NotFoundError } from "../errors";
import { Sum } from "../sum";
import { datedFlows } from "./dated-flows";

/** A running total this small against what went into it is 0: a last payment of a third, say. */
const SETTLED = 2 ** -50;

/**
 * Years (days ÷ 365) from the earliest date to the moment from which the running total of the flows is
 * never again below 0; between two dates it runs straight. 0 where it never is below.
 *
 * @throws NotFoundError where it is below 0 at the end.
 */
export function payback(flows: readonly number[], dates: readonly Serial[]): number {
  const { dates: days, amounts } = datedFlows(flows, dates);
  const elapsed = days.map((day) => day - (days[0] as Serial));
  const [running, size] = [new Sum(), new Sum()];
  let owed = 0;
  let recovered = 0;
  for (const [i, amount] of amounts.entries()) {
    const total = running.add(amount).value;
    const isOwing = total < -SETTLED * size.add(Math.abs(amount)).value;
    if (owed > 0 && !isOwing) {
      const before = elapsed[i - 1] as number;
      const share = Math.min(1, owed / amount);
      recovered = (before + share * ((elapsed[i] as number) - before)) / 365;
    }
    owed = isOwing ? -total : 0;
  }
  if (owed > 0) throw new NotFoundError(`No payback: ${owed} is unrecovered at the last date.`);
  return recovered;
}
