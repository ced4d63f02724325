import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  type IFormulaDirtyData,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** What the engine keeps to itself of the edits that it gathers. */
interface Gathering {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(former: IFormulaDirtyData, latter: IFormulaDirtyData): IFormulaDirtyData;
}

/**
 * The engine gathers edits for 100 ms before it calculates, for who types. Who waits for values has made
 * all edits, and the calculation may begin: what the engine's timer would do is done now.
 */
export class GatheredEdits {
  private readonly commands: ICommandService;
  private readonly gathering: Gathering;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.gathering = injector.get(TriggerCalculationController) as unknown as Gathering;
  }

  /** Not while a calculation is under way: the engine would have to stop it first. */
  calculate(): void {
    const { gathering } = this;
    const edits = gathering._waitingCommandQueue;
    if (edits.length === 0) return;
    clearTimeout(gathering._setTimeoutKey);
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
