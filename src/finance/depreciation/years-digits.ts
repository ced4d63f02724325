import {
  type Cumulative,
  type Depreciable,
  depreciableBase,
  evenWithinYears,
  refusePartYears,
} from "./method";

/**
 * Sum of the years' digits: year y of n takes (n − y + 1) parts of 1 + 2 + … + n.
 *
 *     D(y) = (cost − salvage) · y (2n − y + 1) / (n (n + 1)),   y whole years
 */
export function yearsDigits(asset: Depreciable): Cumulative {
  refusePartYears(asset.life);
  const base = depreciableBase(asset);
  const n = asset.life;
  return evenWithinYears((y) => (y < n ? (base * (y * (2 * n - y + 1))) / (n * (n + 1)) : base));
}
