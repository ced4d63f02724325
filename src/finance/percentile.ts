/**
 * Excel's `PERCENTILE.INC`: linear between the values at positions 0 and n − 1.
 *
 * @param sorted Ascending, at least one.
 * @param share 0 to 1.
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (position - below) * (high - low);
}
