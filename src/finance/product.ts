/**
 * A product of growth factors 1 + rate that carries its rounding error along (Dekker), so that a
 * hundred annual steps are as exact as one.
 */
export class Product {
  #product = 1;
  #lost = 0;

  /** Multiplies by 1 + rate; what `1 + rate` loses of the rate is kept. */
  grow(rate: number): this {
    const factor = 1 + rate;
    const lostOfRate = rate - (factor - 1);
    const product = this.#product * factor;
    this.#lost =
      this.#lost * factor +
      this.#product * lostOfRate +
      lostOfProduct(this.#product, factor, product);
    this.#product = product;
    return this;
  }

  get value(): number {
    return this.#product + this.#lost;
  }
}

/** 2^27 + 1 splits a double into halves whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** The exact product less the rounded one; 0 where the halves would overflow. */
function lostOfProduct(a: number, b: number, product: number): number {
  const [highA, lowA] = halves(a);
  const [highB, lowB] = halves(b);
  const lost = highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
  return Number.isFinite(lost) ? lost : 0;
}

function halves(x: number): readonly [high: number, low: number] {
  const scaled = x * SPLITTER;
  const high = scaled - (scaled - x);
  return [high, x - high];
}
