/**
 * What a take-or-pay buyer owes: the committed quantity whether used or not, and what is used beyond it.
 *
 *     committed · price + max(0, used − committed) · overage price
 *
 * No make-up of what was paid and not taken, and no carry-forward.
 */
export function takeOrPay(
  committed: number,
  used: number,
  price: number,
  overagePrice: number,
): number {
  return committed * price + Math.max(0, used - committed) * overagePrice;
}
