import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/**
 * Has the engine's caches know a formula or a range by its whole text. By itself the engine knows what
 * is longer than 64 characters by a number of 32 bits, so that a formula now and then gets the reading
 * of another, also of a workbook that is gone; and it does not find by a workbook's id what it has kept
 * of it.
 */
export function keepWholeKeys(): void {
  // All its caches are of one class, which it keeps to itself.
  const caches: { _hash(key: string): string } = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE);
  caches._hash = (key) => key;
}
