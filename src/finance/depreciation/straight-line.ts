import { type Cumulative, type Depreciable, depreciableBase } from "./method";

/**
 * Straight line.
 *
 *     D(a) = (cost − salvage) · a / (12 · life),   a months, to the end of the life
 */
export function straightLine(asset: Depreciable): Cumulative {
  const base = depreciableBase(asset);
  const months = 12 * asset.life;
  return (age) => (age < months ? (base * age) / months : base);
}
