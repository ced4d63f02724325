import type { Injector, IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  type IArrayFormulaRangeType,
  IDependencyManagerService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

/**
 * What reads a cell of a spill is calculated after the formula that fills it. The engine itself sees
 * that only of the formula's own cell, so that a model in which one spill rests on another would keep
 * values of halfway.
 */
export function orderBySpills(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const model = injector.get(FormulaDataModel);
  const running = injector.get(IFormulaRuntimeService);
  const search = dependencies.searchDependency.bind(dependencies);
  dependencies.searchDependency = (ranges, except) =>
    search(
      ranges.map((cell) =>
        filledFrom(cell, running.getUnitArrayFormula(), model.getArrayFormulaRange()),
      ),
      except,
    );
}

/** All that the formula in a cell fills, as far as it is known: from this calculation or the last. */
function filledFrom(at: IUnitRange, ...known: IArrayFormulaRangeType[]): IUnitRange {
  const { startRow, startColumn, endRow, endColumn } = at.range;
  if (startRow !== endRow || startColumn !== endColumn) return at;
  for (const spills of known) {
    const range = spills[at.unitId]?.[at.sheetId]?.[startRow]?.[startColumn];
    if (range) return { ...at, range };
  }
  return at;
}
