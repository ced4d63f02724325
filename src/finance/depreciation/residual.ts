import { compoundMonths } from "../growth";

/**
 * What an asset may still fetch: cost · max(floor, (1 − decline)^(age / 12)).
 *
 * @param decline A year, 0 to 1.
 * @param floor A share of cost.
 */
export function residualValue(
  cost: number,
  ageMonths: number,
  decline: number,
  floor: number,
): number {
  return cost * Math.max(floor, compoundMonths(-decline, ageMonths));
}
