import type { Injector } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { BlockedSpills } from "./blocked-spills";
import { type CalculationSteps, calculationSteps } from "./private-members";
import { cellsOnlyIn, type Ranges, rangesOf } from "./spill-ranges";

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
 * did not fill before, or leaves cells that a blocked spill needs; and then until that happens no more,
 * which Univer does not do.
 *
 * **Test:** "calculates each formula once where no spill grows" and "a spill that makes another grow" in
 * `test/workbench/engine/patches/work.test.ts`.
 */
export class SpillPasses {
  private readonly steps: CalculationSteps;
  private readonly model: FormulaDataModel;
  private readonly current: IFormulaCurrentConfigService;
  private readonly running: IFormulaRuntimeService;

  constructor(
    injector: Injector,
    private readonly blocked: BlockedSpills,
  ) {
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
      const now = this.filled(known);
      const released = this.blocked.needing(cellsOnlyIn(known, now));
      const dirty = [...cellsOnlyIn(now, known), ...released];
      if (dirty.length === 0) return true;
      known = now;
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this.current.loadDirtyRangesAndExcludedCell(dirty, {});
    }
    return true;
  }

  /** What spills fill after a pass: those that were calculated, and the others as before. */
  private filled(before: Ranges): Ranges {
    const calculated = this.running.getUnitData();
    const untouched = [...before].filter(
      ([, { unitId, sheetId, range }]) =>
        !calculated[unitId]?.[sheetId]?.getValue(range.startRow, range.startColumn),
    );
    return new Map([...untouched, ...rangesOf(this.running.getUnitArrayFormula())]);
  }
}
