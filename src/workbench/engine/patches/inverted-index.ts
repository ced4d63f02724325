import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * **Changes:** the index of the values in each column is not built.
 *
 * **Why:** Univer keeps which rows of a column have which value, for comparisons such as `A1:A99=3`, and
 * brings it up to date with each result by a search through all values of the column (`InvertedIndexCache`
 * in engine-formula's `src/basics/inverted-index-cache.ts`): quadratic down a tall column. It also takes an
 * error in the column for "not equal", and does not learn what leaves a cell. Without it Univer compares the
 * cells themselves.
 *
 * **Test:** "an error in a compared column" in `test/workbench/engine/patches/values.test.ts`.
 */
export function compareCellsThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
