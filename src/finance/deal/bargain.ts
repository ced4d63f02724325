/** Money a month. A negative surplus: there is no price that suits both. */
export interface Bargain {
  readonly floor: number;
  readonly ceiling: number;
  readonly midpoint: number;
  readonly surplus: number;
}

/**
 * The range of fees between which both sides gain: the landlord asks at least what the lease costs
 * it, the tenant pays at most what doing without the lease would cost.
 *
 * @param avoidable Cost that the lease causes the landlord.
 * @param displaced Profit that the landlord forgoes on the use that the lease displaces.
 * @param build Cost of the tenant's own capacity.
 * @param delay Cost to the tenant of waiting for it.
 */
export function bargain(
  avoidable: number,
  displaced: number,
  build: number,
  delay: number,
): Bargain {
  const floor = avoidable + displaced;
  const ceiling = build + delay;
  return { floor, ceiling, midpoint: floor + (ceiling - floor) / 2, surplus: ceiling - floor };
}
