import { Disposable, type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  LexerTreeBuilder,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { GatheredEdits } from "./gathered-edits";
import { Spills } from "./spills";

/** A calculation that takes longer is given up, in milliseconds. */
const LONGEST_CALCULATION = 30_000;

/** By these, cells change their looks and not their values. */
const LOOKS = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Knows whether the workbook's values are those of its formulas, and waits until they are. The engine's
 * own word for it is not taken: of a calculation that it stopped, to begin anew with a later edit, it
 * says a second time that it ended when the new one is already under way.
 */
export class Calculation extends Disposable {
  /** An edit was made, and no calculation has begun since; so it is from the start. */
  private isAwaited = true;
  /** One may begin before another has come to its end; each comes to its own. */
  private running = 0;
  /** So many of them said that they are through, and will say next how they ended. */
  private through = 0;
  /** A later edit wants the calculation to stop, and to begin anew. */
  private isToStop = false;
  private isDisposed = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly edits: GatheredEdits;

  constructor(injector: Injector) {
    super();
    const causes = injector.get(IActiveDirtyManagerService);
    this.commands = injector.get(ICommandService);
    this.edits = new GatheredEdits(injector);
    this.disposeWithMe(
      this.commands.onCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationStopMutation.id) this.isToStop = true;
        if (command.id === SetFormulaCalculationNotificationMutation.id)
          this.hear(command.params as ISetFormulaCalculationNotificationMutation);
        const isCause = causes.get(command.id) && !(options?.onlyLocal && isValues(command));
        if (isCause && !isOfLooks(command)) this.begin();
      }),
    );
    this.disposeWithMe(
      this.commands.beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) this.start();
      }),
    );
    this.disposeWithMe(new Spills(injector));
  }

  private start(): void {
    forgetReadFormulas();
    this.isAwaited = false;
    this.isToStop = false;
    this.running++;
  }

  private hear(news: ISetFormulaCalculationNotificationMutation): void {
    if (news.stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.through++;
    // What is stopped says so before it is through, and again at its end.
    if (news.functionsExecutedState === undefined || this.through === 0) return;
    this.through--;
    this.running--;
    if (this.isToStop && news.functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION)
      this.calculateAll();
    this.wake();
  }

  /** A calculation that ends before it could be stopped takes the edit for calculated. */
  private calculateAll(): void {
    this.isToStop = false;
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
    });
  }

  override dispose(): void {
    super.dispose();
    this.isDisposed = true;
    this.wake();
  }

  /** A calculation is to come; the engine says so of a new workbook only later. */
  begin(): void {
    this.isAwaited = true;
  }

  /**
   * After this, every value is current.
   *
   * @throws Error where that takes longer than half a minute.
   */
  async settle(): Promise<void> {
    if (this.isSettled) return;
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      this.wake();
    }, LONGEST_CALCULATION);
    while (!this.isSettled && !isLate) {
      if (this.running === 0) this.edits.calculate();
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
    clearTimeout(deadline);
    if (isLate) throw new Error("The workbook takes longer than 30 seconds to calculate.");
  }

  get isSettled(): boolean {
    return this.isDisposed || (!this.isAwaited && this.running === 0);
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}

function isValues({ id }: Readonly<ICommandInfo>): boolean {
  return id === SetRangeValuesMutation.id;
}

function isOfLooks(command: Readonly<ICommandInfo>): boolean {
  const { trigger = "" } = (command.params ?? {}) as { trigger?: string };
  return isValues(command) && LOOKS.includes(trigger);
}

/**
 * The engine remembers what it has read by the formula's text alone, names replaced by their meaning,
 * for all workbooks of the process. In another workbook the same text may mean something else.
 */
export function forgetReadFormulas(): void {
  new LexerTreeBuilder().dispose();
}
