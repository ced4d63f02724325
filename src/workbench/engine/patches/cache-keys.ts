import { cacheClass } from "./private-members";

/**
 * **Changes:** `FormulaAstLRU._hash`, by which Univer's module-wide caches know a formula or a range.
 *
 * **Why:** Univer knows what is longer than 64 characters by a number of 32 bits (engine-formula's
 * `src/basics/cache-lru.ts`), so that a formula now and then gets the parsed form of another, also of a
 * workbook that was closed; and it does not find by a workbook's id what it has cached of it
 * (`_disposeByUnitId` in `src/engine/dependency/formula-dependency.ts` looks for keys that begin with it).
 *
 * **Test:** "long formulas with the same hash" in `test/workbench/engine/patches/values.test.ts`.
 */
export function keepWholeKeys(): void {
  cacheClass()._hash = (key) => key;
}
