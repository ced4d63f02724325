import { Sum } from "../sum";
import { depreciableBase } from "./method";
import type { Output } from "./schedule";

/**
 * Units of production: each unit used takes an equal part of cost less salvage, until all are used.
 *
 *     D(t) = (cost − salvage) · min(u₁ + … + u_t, total) / total
 *
 * @param units Used in each period, in order: GPU-hours, say.
 * @returns One amount a period.
 */
export function unitsOfProduction(
  asset: { readonly cost: number; readonly salvage: number; readonly totalUnits: number },
  units: readonly number[],
  output: Output,
): number[] {
  const base = depreciableBase(asset);
  const { cost, totalUnits } = asset;
  const used = new Sum();
  const amounts = new Array<number>(units.length);
  let before = 0;
  for (let t = 0; t < units.length; t++) {
    const share = Math.min(used.add(units[t] as number).value, totalUnits);
    const accumulated = share === totalUnits ? base : (base * share) / totalUnits;
    if (output === "EXPENSE") amounts[t] = accumulated - before;
    else amounts[t] = output === "ACCUMULATED" ? accumulated : cost - accumulated;
    before = accumulated;
  }
  return amounts;
}
