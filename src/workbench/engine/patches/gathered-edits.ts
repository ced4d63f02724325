import { ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IFunctionService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { BlockedSpills } from "./blocked-spills";
import { type EditGathering, editGathering } from "./private-members";
import { firstCell, overlap, rangesOf } from "./spill-ranges";

/** How long edits are gathered before they are calculated, in milliseconds. */
const GATHERED = 100;

/**
 * **Changes:** when `TriggerCalculationController` begins a calculation of the edits that it gathers.
 *
 * **Why:** 100 ms after an edit, Univer begins a calculation while another is under way, or stops that
 * one, at times too late (sheets-formula's `src/controllers/trigger-calculation.controller.ts`): it begins
 * while formulas are still put in order, or asks to stop a calculation that ends before it looks, and
 * takes the new edits for calculated. Edits are then lost. So it is this that says when one begins.
 *
 * **Test:** "an edit … ms after another" in `test/workbench/engine/calculation.test.ts`.
 */
export class GatheredEdits {
  private readonly commands: ICommandService;
  private readonly gathering: EditGathering;
  private readonly model: FormulaDataModel;
  private readonly functions: IFunctionService;

  constructor(
    injector: Injector,
    private readonly blocked: BlockedSpills,
  ) {
    this.model = injector.get(FormulaDataModel);
    this.functions = injector.get(IFunctionService);
    this.commands = injector.get(ICommandService);
    this.gathering = editGathering(injector);
  }

  get areWaiting(): boolean {
    return this.gathering._waitingCommandQueue.length > 0;
  }

  /** Replaces Univer's own timer; it is Univer that clears it at its end. */
  gather(enough: () => void): void {
    clearTimeout(this.gathering._setTimeoutKey);
    this.gathering._setTimeoutKey = setTimeout(enough, GATHERED);
  }

  /** Edits wait until somebody asks for a calculation. */
  hold(): void {
    clearTimeout(this.gathering._setTimeoutKey);
  }

  /** Edits that wait are not calculated: what comes next is a calculation of everything. */
  discard(): void {
    clearTimeout(this.gathering._setTimeoutKey);
    this.gathering._waitingCommandQueue = [];
  }

  /**
   * Begins the calculation of all that was gathered; never while another is under way.
   *
   * @param isForced Of every formula, whatever was edited.
   */
  calculate(isForced: boolean): void {
    const { gathering } = this;
    if (!this.areWaiting) return;
    clearTimeout(gathering._setTimeoutKey);
    const edits = gathering._waitingCommandQueue;
    gathering._waitingCommandQueue = [];
    gathering._executingDirtyData = gathering._mergeDirty(
      gathering._executingDirtyData,
      gathering._generateDirty(edits),
    );
    const dirty = { ...gathering._executingDirtyData };
    const isMoved = [dirty.clearDependencyTreeCache, dirty.dirtyNameMap].some(hasAny);
    if (isForced || dirty.forceCalculation || isMoved) {
      dirty.forceCalculation = true;
      dirty.clearDependencyTreeCache = {};
      dirty.dirtyNameMap = {};
      this.blocked.clear();
      if (isMoved) this.forgetPlaces();
    } else {
      dirty.dirtyRanges = [...dirty.dirtyRanges, ...this.spillsNear(dirty.dirtyRanges)];
    }
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }

  /** The formulas whose spills an edit may block or set free. */
  private spillsNear(edited: readonly IUnitRange[]): IUnitRange[] {
    const filling = [...rangesOf(this.model.getArrayFormulaRange()).values()];
    const touched = filling.filter((spill) => edited.some((range) => overlap(spill, range)));
    return [...touched.map(firstCell), ...this.blocked.needing(edited)];
  }

  /** Univer does not move with their cells what it knows of spills and of the meaning of names. */
  private forgetPlaces(): void {
    for (const unitId of Object.keys(this.model.getFormulaData()))
      this.functions.deleteFormulaAstCacheKey(unitId);
    this.model.setArrayFormulaRange({});
    this.model.setArrayFormulaCellData({});
  }
}

function hasAny(changes: object | undefined): boolean {
  return Object.keys(changes ?? {}).length > 0;
}
