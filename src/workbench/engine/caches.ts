import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";

/**
 * Univer remembers how it has read a formula by its text alone, with names replaced by their meaning, for
 * all workbooks of the process. In another workbook the same text may mean something else.
 */
export function forgetReadFormulas(): void {
  new LexerTreeBuilder().dispose();
}

/** Clears all that Univer has cached, for all workbooks of the process, of what was read or calculated. */
export function clearCaches(injector: Injector): void {
  forgetReadFormulas();
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
  injector.get(IFormulaRuntimeService).clearReferenceAndNumberformatCache();
  const workbooks = injector.get(IUniverInstanceService);
  for (const workbook of workbooks.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
    injector.get(IFunctionService).deleteFormulaAstCacheKey(workbook.getUnitId());
}
