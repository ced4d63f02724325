import type { Injector, IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  type IArrayFormulaRangeType,
  IDependencyManagerService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

/**
 * **Changes:** `DependencyManagerService.searchDependency`, where Univer asks which formulas refer to a
 * formula's cell.
 *
 * **Why:** what refers to any cell of a spill is to be calculated after the formula that fills it. Univer
 * sees that only of the formula's own cell (`_traverse` in engine-formula's
 * `src/engine/dependency/formula-dependency.ts` searches by `toRTreeItem`, which is one cell), so that a
 * model in which one spill refers to another keeps values of an unfinished calculation. This serves
 * Univer's own way of ordering; `dependencies.ts` does the same for ours.
 *
 * **Test:** "orders spills in a workbook with OFFSET" in
 * `test/workbench/engine/patches/values.test.ts`.
 */
export function orderBySpills(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const search = dependencies.searchDependency.bind(dependencies);
  const filled = new FilledCells(injector);
  dependencies.searchDependency = (ranges, except) =>
    search(
      ranges.map((cell) => filled.from(cell)),
      except,
    );
}

/** The cells that formulas fill, as far as it is known: from this calculation or the last. */
export class FilledCells {
  private readonly model: FormulaDataModel;
  private readonly running: IFormulaRuntimeService;

  constructor(injector: Injector) {
    this.model = injector.get(FormulaDataModel);
    this.running = injector.get(IFormulaRuntimeService);
  }

  /** All that the formula in a cell fills. */
  from(at: IUnitRange): IUnitRange {
    const { startRow, startColumn, endRow, endColumn } = at.range;
    if (startRow !== endRow || startColumn !== endColumn) return at;
    const range =
      rangeAt(this.running.getUnitArrayFormula(), at) ??
      rangeAt(this.model.getArrayFormulaRange(), at);
    return range ? { ...at, range } : at;
  }
}

function rangeAt(spills: IArrayFormulaRangeType, { unitId, sheetId, range }: IUnitRange) {
  return spills[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn];
}
