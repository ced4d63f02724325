import { monthIndex, type Serial } from "../dates";
import { compoundMonths } from "../growth";
import { Sum } from "../sum";
import type { Timeline } from "../timeline";

/**
 * The market price of a GPU-hour in each period, the mean of the period's months.
 *
 *     price[k] = max(floor, price · (1 − decline)^(k/12)),   k months after the timeline's first day
 *
 * A period holds as many months as its end lies calendar months after the end before it; one that
 * ends in the same month as the period before takes that month's price.
 *
 * @param price In the timeline's first month, $/GPU-hour.
 * @param decline A year, above −1 (a rise) and at most 1.
 * @param floor $/GPU-hour.
 */
export function priceCurve(
  price: number,
  decline: number,
  floor: number,
  { edges }: Timeline,
): number[] {
  const ends = edges.slice(1).map((edge) => monthIndex(edge - 1));
  const before = monthIndex((edges[0] as Serial) - 1);
  const prices: number[] = [];
  let from = 0;
  for (const end of ends) {
    const until = Math.max(1, end - before);
    prices.push(meanPrice(Math.min(from, until - 1), until));
    from = until;
  }
  return prices;

  function meanPrice(first: number, until: number): number {
    const total = new Sum();
    for (let k = first; k < until; k++)
      total.add(Math.max(floor, price * compoundMonths(-decline, k)));
    return total.value / (until - first);
  }
}
