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
  const used = new Sum();
  let before = 0;
  return units.map((unit) => {
    const share = Math.min(used.add(unit).value, asset.totalUnits);
    const accumulated = share === asset.totalUnits ? base : (base * share) / asset.totalUnits;
    const expense = accumulated - before;
    before = accumulated;
    if (output === "EXPENSE") return expense;
    return output === "ACCUMULATED" ? accumulated : asset.cost - accumulated;
  });
}
