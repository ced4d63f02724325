import { Disposable, type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  LexerTreeBuilder,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { Spills } from "./spills";

/** A calculation that takes longer is given up, in milliseconds. */
const LONGEST_CALCULATION = 30_000;

/** By these, cells change their looks and not their values. */
const LOOKS = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Knows whether the workbook's values are those of its formulas, and waits until they are. */
export class Calculation extends Disposable {
  /** The engine gathers edits for 100 ms before it calculates; so it is from the start. */
  private isAwaited = true;
  private isDisposed = false;
  private waiting: (() => void)[] = [];
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    super();
    this.session = injector.get(FormulaCalculationSessionService);
    const causes = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => {
        const isCause = causes.get(command.id) && !(options?.onlyLocal && isValues(command));
        if (isCause && !isOfLooks(command)) this.begin();
      }),
    );
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ id }) => {
        if (id !== SetFormulaCalculationStartMutation.id) return;
        forgetReadFormulas();
        this.isAwaited = false;
      }),
    );
    const states = this.session.state$.subscribe(() => this.wake());
    this.disposeWithMe({ dispose: () => states.unsubscribe() });
    this.disposeWithMe(new Spills(injector));
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
    while (!this.isSettled && !isLate) await new Promise<void>((wake) => this.waiting.push(wake));
    clearTimeout(deadline);
    if (isLate) throw new Error("The workbook takes longer than 30 seconds to calculate.");
  }

  get isSettled(): boolean {
    if (this.isDisposed) return true;
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return !this.isAwaited && started && resultApplied && (stopped || completed || resultEmitted);
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
