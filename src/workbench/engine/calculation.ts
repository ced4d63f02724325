import { Disposable, type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  LexerTreeBuilder,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
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
 * Has the workbook calculated, one calculation after the other, and knows whether its values are those
 * of its formulas. The engine's own word for it is not taken: it says of a calculation that it stopped
 * a second time that it ended, when the next is already under way.
 */
export class Calculation extends Disposable {
  /** An edit was made, and no calculation has begun since; so it is from the start. */
  private isAwaited = true;
  private isRunning = false;
  /** The calculation under way said that it is through, and will say next how it ended. */
  private isThrough = false;
  private isDisposed = false;
  private waiting: (() => void)[] = [];
  private readonly edits: GatheredEdits;

  constructor(injector: Injector) {
    super();
    const causes = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    this.edits = new GatheredEdits(injector);
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationNotificationMutation.id)
          this.hear(command.params as ISetFormulaCalculationNotificationMutation);
        const isCause = causes.get(command.id) && !(options?.onlyLocal && isValues(command));
        if (isCause && !isOfLooks(command)) this.begin();
      }),
    );
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) this.start();
      }),
    );
    this.disposeWithMe(new Spills(injector));
  }

  private start(): void {
    forgetReadFormulas();
    this.isAwaited = false;
    this.isRunning = true;
  }

  private hear(news: ISetFormulaCalculationNotificationMutation): void {
    if (news.stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED)
      this.isThrough = true;
    // What is stopped by the user says so before it is through, and again at its end.
    if (news.functionsExecutedState === undefined || !this.isThrough) return;
    this.isThrough = false;
    this.isRunning = false;
    this.wake();
    this.calculate();
  }

  /** What comes while a calculation is under way is calculated after it. */
  private calculate(): void {
    if (!this.isRunning) this.edits.calculate();
  }

  override dispose(): void {
    super.dispose();
    this.isDisposed = true;
    this.wake();
  }

  /** A calculation is to come; the engine says so of a new workbook only later. */
  begin(): void {
    this.isAwaited = true;
    this.edits.gather(() => this.calculate());
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
    for (;;) {
      // The engine says of some edits only later that they want a calculation, as of a new workbook.
      await new Promise((next) => setTimeout(next));
      if (this.isSettled || isLate) break;
      this.calculate();
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
    clearTimeout(deadline);
    if (!isLate) return;
    // It may never end, as where the engine broke off: the next edit is calculated all the same.
    this.isRunning = false;
    throw new Error("The workbook takes longer than 30 seconds to calculate.");
  }

  get isSettled(): boolean {
    const isCurrent = !this.isAwaited && !this.isRunning && !this.edits.areWaiting;
    return this.isDisposed || isCurrent;
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
