import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  type IFormulaDirtyData,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** How long edits are gathered before they are calculated, in milliseconds. */
const GATHERED = 100;

/** What the engine keeps to itself of the edits that it gathers. */
interface Gathering {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(former: IFormulaDirtyData, latter: IFormulaDirtyData): IFormulaDirtyData;
}

/**
 * Edits that wait to be calculated. The engine gathers them, and would begin a calculation while
 * another is under way, or stop that one, too late at times: edits are then lost, and values left
 * halfway. So it is this that says when one begins.
 */
export class GatheredEdits {
  private readonly commands: ICommandService;
  private readonly gathering: Gathering;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.gathering = injector.get(TriggerCalculationController) as unknown as Gathering;
  }

  get areWaiting(): boolean {
    return this.gathering._waitingCommandQueue.length > 0;
  }

  /** Takes the place of the engine's own timer; it is the engine that clears it at its end. */
  gather(enough: () => void): void {
    clearTimeout(this.gathering._setTimeoutKey);
    this.gathering._setTimeoutKey = setTimeout(enough, GATHERED);
  }

  /** Begins the calculation of all that was gathered; never while another is under way. */
  calculate(): void {
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
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }
}
