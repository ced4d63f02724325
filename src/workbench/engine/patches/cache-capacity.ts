import { type CacheInstance, cacheClass } from "./private-members";

/** More formulas than any workbook of ours has. What is cached of a workbook goes when it is closed. */
const CAPACITY = 200_000;

/**
 * **Changes:** how many entries Univer's module-wide caches hold.
 *
 * **Why:** Univer caches 5,000 parsed formulas (`FORMULA_CACHE_LRU_COUNT` in engine-formula's
 * `src/engine/utils/generate-ast-node.ts`) and visits every formula at each calculation, in the same
 * order. In a workbook of 6,000 formulas the one that is needed next is always the one that was just
 * dropped, so that every formula is parsed again at every edit. For speed alone.
 *
 * **Test:** "parses each formula once" in `test/workbench/engine/patches/work.test.ts`.
 */
export function enlargeCaches(): void {
  const caches = cacheClass();
  const { set } = caches;
  if (set === enlarging) return;
  caches.set = enlarging;
  original = set;
}

type Setter = (this: CacheInstance, key: string, value: unknown) => void;

let original: Setter = () => {};

function enlarging(this: CacheInstance, key: string, value: unknown): void {
  this._cache.limit = CAPACITY;
  original.call(this, key, value);
}
