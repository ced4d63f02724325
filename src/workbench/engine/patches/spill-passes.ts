import type { Injector, IRange, IUnitRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  type IArrayFormulaRangeType,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { areasOutside } from "../address";
import { type CalculationSteps, calculationSteps } from "./private-members";

/** One spill may make another grow, and so on; in a circle that would never end. */
const MOST_PASSES = 20;

/**
 * **Changes:** `CalculateFormulaService._executeStep`, which calculates in two passes.
 *
 * **Why:** Univer puts formulas in order by what it knows of spills before it calculates them, so that a
 * formula which refers to a cell that a spill has just come to fill is calculated too early. For their
 * sake Univer calculates everything that refers to any spill, and all that rests on it, a second time,
 * after each edit; in a forced calculation it calculates every formula twice (engine-formula's
 * `src/services/calculate-formula.service.ts`). Needed it is only where a spill now fills cells that it
 * did not fill before; and then until no spill grows any more, which Univer does not do.
 *
 * **Test:** "calculates each formula once where no spill grows" and "a spill that makes another grow" in
 * `test/workbench/engine/patches/work.test.ts`.
 */
export class SpillPasses {
  private readonly steps: CalculationSteps;
  private readonly model: FormulaDataModel;
  private readonly current: IFormulaCurrentConfigService;
  private readonly running: IFormulaRuntimeService;

  constructor(injector: Injector) {
    this.steps = calculationSteps(injector);
    this.model = injector.get(FormulaDataModel);
    this.current = injector.get(IFormulaCurrentConfigService);
    this.running = injector.get(IFormulaRuntimeService);
    const features = injector.get(IFeatureCalculationManagerService);
    const twoPasses = this.steps._executeStep.bind(this.steps);
    // Features, such as filters, make cells dirty as they are calculated: that is for Univer.
    this.steps._executeStep = () =>
      features.getReferenceExecutorMap().size > 0 ? twoPasses() : this.passes();
  }

  private async passes(): Promise<true | undefined> {
    let known = rangesOf(this.model.getArrayFormulaRange());
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const isComplete = await this.steps._apply(pass > 0);
      if (this.running.isStopExecution()) this.running.markedAsStopFunctionsExecuted();
      if (!isComplete || this.running.isStopExecution()) return undefined;
      const spills = this.running.getUnitArrayFormula();
      const now = rangesOf(spills);
      const grown = newlyFilled(known, now);
      if (grown.length === 0) return true;
      known = new Map([...known, ...now]);
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this.current.loadDirtyRangesAndExcludedCell(grown, {});
    }
    return true;
  }
}

type Ranges = ReadonlyMap<string, IUnitRange>;

/** Each spill, by the cell of its formula. */
export function rangesOf(spills: IArrayFormulaRangeType): Ranges {
  const ranges = new Map<string, IUnitRange>();
  for (const [unitId, sheets] of Object.entries(spills))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries<IRange>(columns ?? {}))
          ranges.set(`${unitId} ${sheetId} ${row} ${column}`, { unitId, sheetId, range });
  return ranges;
}

/** The cells that spills fill and did not fill before. */
function newlyFilled(before: Ranges, now: Ranges): IUnitRange[] {
  return [...now].flatMap(([key, { range, ...sheet }]) => {
    const { startRow, startColumn } = range;
    const cell = { ...range, endRow: startRow, endColumn: startColumn };
    const known = before.get(key)?.range ?? cell;
    return areasOutside(range, known).map((area) => ({ ...sheet, range: area }));
  });
}
