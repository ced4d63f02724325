import { ICommandService, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type EditGathering, editGathering } from "./private-members";

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

  constructor(injector: Injector) {
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
    if (isForced) dirty.forceCalculation = true;
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }
}
