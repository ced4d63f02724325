/**
 * A sum that carries its rounding error along (Neumaier): the error does not grow with the number of
 * terms, so 1,200 monthly fees add up as well as two.
 */
export class Sum {
  #sum = 0;
  #lost = 0;

  add(term: number): this {
    const sum = this.#sum + term;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - sum + term : term - sum + this.#sum;
    this.#sum = sum;
    return this;
  }

  get value(): number {
    // Past the largest double the error term is no number; the sum itself says Infinity.
    return Number.isFinite(this.#sum) ? this.#sum + this.#lost : this.#sum;
  }
}

export function sum(terms: readonly number[]): number {
  const total = new Sum();
  for (const term of terms) total.add(term);
  return total.value;
}
