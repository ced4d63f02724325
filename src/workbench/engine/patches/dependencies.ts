import { IConfigService, type Injector, requestImmediateMacroTask } from "@univerjs/core";
import {
  ENGINE_FORMULA_CYCLE_REFERENCE_COUNT,
  type FormulaDependencyTree,
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IOtherFormulaManagerService,
} from "@univerjs/engine-formula";
import type { KeptFormula } from "./dependencies/kept-formula";
import { KeptFormulas } from "./dependencies/kept-formulas";
import { inOrder } from "./dependencies/order";
import { dependencyReading } from "./private-members";
import { FilledCells } from "./spill-order";

/**
 * **Changes:** `FormulaDependencyGenerator.generate`, which says what an edit has to calculate, and in
 * which order.
 *
 * **Why:** twice for each calculation, Univer makes a node for every formula of the workbook, evaluates
 * every reference in it to learn its range, puts all ranges into its index once more (which so grows with
 * each edit) and looks for circles (engine-formula's `src/engine/dependency/formula-dependency.ts`). None
 * of it depends on the values of cells. Here, what was learned of a formula is used until the formula
 * changes. A spill counts with all of the cells that it fills; Univer sees only its first. What is rarer
 * is left to Univer's own way: renamed sheets, moved rows, names that changed, `OFFSET` and `INDIRECT`,
 * conditional formats, iteration. Mostly for speed; see `spill-order.ts` for the rest.
 *
 * **Test:** "reads the ranges of changed formulas only" in
 * `test/workbench/engine/patches/work.test.ts`; that nothing is missed, in
 * `test/workbench/engine/edits.test.ts`.
 */
export class KeptDependencies {
  private readonly formulas: KeptFormulas;
  private readonly current: IFormulaCurrentConfigService;
  private readonly running: IFormulaRuntimeService;
  private readonly filled: FilledCells;
  /** What the formulas that are kept were read under: sheets and their sizes. */
  private readUnder = "";

  /** @param onProgress Called as formulas are read. */
  constructor(
    private readonly injector: Injector,
    private readonly onProgress: (done: number, total: number) => void,
  ) {
    this.formulas = new KeptFormulas(injector);
    this.current = injector.get(IFormulaCurrentConfigService);
    this.running = injector.get(IFormulaRuntimeService);
    this.filled = new FilledCells(injector);
    const reading = dependencyReading(injector);
    const generate = reading.generate.bind(reading);
    reading.generate = async (isForTreeModel) =>
      (isForTreeModel ? undefined : await this.ordered()) ?? (await generate(isForTreeModel));
  }

  /** Forgets everything, so that the next calculation reads each formula. */
  clear(): void {
    this.formulas.clear();
  }

  /** @returns What is to be calculated, the last first; undefined where that is for Univer to say. */
  private async ordered(): Promise<FormulaDependencyTree[] | undefined> {
    if (this.isForUniver()) return this.leaveToUniver();
    const isForced = this.current.isForceCalculate();
    const readUnder = this.conditions();
    if (isForced || readUnder !== this.readUnder) this.clear();
    // Univer begins a forced calculation without what it knew, and so does its own way after this.
    if (isForced) this.injector.get(IDependencyManagerService).reset();
    this.readUnder = readUnder;
    const data = this.current.getFormulaData();
    if (!(await this.formulas.update(data, (done, total) => this.pause(done, total)))) {
      this.clear();
      return this.running.isStopExecution() ? [] : this.leaveToUniver();
    }
    const ordered = inOrder(isForced ? [...this.formulas.all] : this.touched(), (formula) =>
      this.readersOf(formula),
    );
    this.running.clearArrayObjectCache();
    return ordered.map(({ tree }) => tree);
  }

  private leaveToUniver(): undefined {
    this.clear();
    return undefined;
  }

  private isForUniver(): boolean {
    const { current, injector } = this;
    const features = injector.get(IFeatureCalculationManagerService).getReferenceExecutorMap();
    return (
      [
        current.getDirtyNameMap(),
        current.getDirtyDefinedNameMap(),
        current.getDirtySuperTableMap(),
        current.getDirtyUnitFeatureMap(),
        current.getDirtyUnitOtherFormulaMap(),
        current.getClearDependencyTreeCache(),
        injector.get(IOtherFormulaManagerService).getOtherFormulaData(),
      ].some((changes) => Object.keys(changes ?? {}).length > 0) ||
      features.size > 0 ||
      Number(injector.get(IConfigService).getConfig(ENGINE_FORMULA_CYCLE_REFERENCE_COUNT) ?? 1) > 1
    );
  }

  /** Every sheet with its name and size: by these, a reference means one range or another. */
  private conditions(): string {
    const sizes = Object.entries(this.current.getUnitData()).map(([unitId, sheets]) => [
      unitId,
      Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
    ]);
    return JSON.stringify([sizes, this.current.getSheetNameMap()]);
  }

  private async pause(done: number, total: number): Promise<boolean> {
    this.onProgress(done, total);
    await new Promise<void>((resume) => {
      const cancel = requestImmediateMacroTask(() => {
        cancel();
        resume();
      });
    });
    return !this.running.isStopExecution();
  }

  /** The formulas that the edit touches: in its cells, or referring to them. */
  private touched(): KeptFormula[] {
    const ranges = this.current.getDirtyRanges();
    const touched = new Set<KeptFormula>();
    for (const range of ranges)
      for (const formula of this.formulas.readersOf(range)) touched.add(formula);
    for (const formula of this.formulas.all)
      if (formula.isVolatile || ranges.some((range) => formula.isIn(range))) touched.add(formula);
    return [...touched];
  }

  private readersOf(formula: KeptFormula): readonly KeptFormula[] {
    const { unitId, sheetId, row, column } = formula.source;
    const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const { range } = this.filled.from({ unitId, sheetId, range: cell });
    return this.formulas.readersOfFormula(formula, range);
  }
}
