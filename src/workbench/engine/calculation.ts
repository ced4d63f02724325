import {
  Disposable,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type Injector,
  requestImmediateMacroTask,
} from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { clearCaches, forgetReadFormulas } from "./caches";
import { BlockedSpills } from "./patches/blocked-spills";
import { CalculationEnd, type Outcome } from "./patches/calculation-end";
import { KeptDependencies } from "./patches/dependencies";
import { GatheredEdits } from "./patches/gathered-edits";
import { SpillPasses } from "./patches/spill-passes";
import { Spills } from "./patches/spills";
import { type Progress, ProgressNotices } from "./progress";

/** By these, cells change their looks and not their values. */
const LOOKS = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

const CANCELLED =
  "Calculation canceled, so the workbook shows no results. Edit a cell or choose Recalculate.";

/** When edits are calculated. */
export type CalculationMode = "automatic" | "manual";

/**
 * Has the workbook calculated, one calculation after the other, and knows whether its values are those
 * of its formulas.
 */
export class Calculation extends Disposable {
  /** An edit was made, and no calculation has begun since; so it is from the start. */
  private isAwaited = true;
  private isRunning = false;
  /** Somebody here asked for the calculation under way to stop. */
  private isGivenUp = false;
  /** The next calculation is one of every formula, since the last one was not finished. */
  private isAnew = false;
  private isDisposed = false;
  private mode: CalculationMode = "automatic";
  private interruptions = 0;
  private why: Error | undefined;
  private waiting: (() => void)[] = [];
  private readonly edits: GatheredEdits;
  private readonly progress: ProgressNotices;
  private readonly dependencies: KeptDependencies;

  constructor(private readonly injector: Injector) {
    super();
    const causes = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    const blocked = new BlockedSpills(injector);
    this.edits = new GatheredEdits(injector, blocked);
    this.progress = new ProgressNotices(injector);
    this.dependencies = new KeptDependencies(injector, (done, total) =>
      this.progress.readFormulas(done, total),
    );
    new SpillPasses(injector, blocked);
    this.disposeWithMe(this.progress);
    this.disposeWithMe(new CalculationEnd(injector, (outcome) => void this.end(outcome)));
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => {
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

  /** Why the workbook shows no results, where its calculation was interrupted and none has begun since. */
  get interruption(): Error | undefined {
    return this.why;
  }

  get isSettled(): boolean {
    return this.isDisposed || (!this.isRunning && !this.isDue && !this.why);
  }

  /** Whether there are edits whose results the workbook does not show. */
  get isStale(): boolean {
    return this.isAwaited || this.edits.areWaiting;
  }

  /** In manual mode, edits wait until {@link calculateNow}. */
  get calculationMode(): CalculationMode {
    return this.mode;
  }
  set calculationMode(mode: CalculationMode) {
    this.mode = mode;
    if (mode === "automatic" && this.isStale) this.begin();
  }

  /** Calculates the edits that wait, in manual mode too. */
  async calculateNow(): Promise<void> {
    const { mode } = this;
    this.mode = "automatic";
    try {
      await this.settle();
    } finally {
      this.mode = mode;
    }
  }

  private get isDue(): boolean {
    return this.mode === "automatic" && this.isStale;
  }

  onProgress(listener: (progress: Progress) => void): IDisposable {
    return this.progress.listen(listener);
  }

  /** A calculation is to come; Univer says so of a new workbook only later. */
  begin(): void {
    this.isAwaited = true;
    this.why = undefined;
    if (this.mode === "manual") this.edits.hold();
    else this.edits.gather(() => this.gathered());
  }

  /** The workbook was replaced by another: the calculation of the old one is given up. */
  beginAnew(): void {
    this.giveUp();
    this.isAnew = true;
    this.begin();
  }

  /**
   * After this, every value is current.
   *
   * @throws Error where the calculation is cancelled or fails, and where it was, with no edit since.
   */
  async settle(): Promise<void> {
    const before = this.interruptions;
    for (;;) {
      if (this.why) throw this.why;
      if (this.interruptions !== before) throw new Error(CANCELLED);
      if (this.isSettled) return;
      // Univer says of some edits only later that they need a calculation, as of a new workbook.
      await new Promise((next) => setTimeout(next));
      if (this.isSettled || this.why || this.interruptions !== before) continue;
      this.calculate();
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
  }

  /** Abandons the calculation under way and the edits that wait for one; done when it has ended. */
  async cancel(): Promise<void> {
    if (this.isSettled || this.why) return;
    this.interrupt(new Error(CANCELLED));
    this.giveUp();
    while (this.isRunning) await new Promise<void>((wake) => this.waiting.push(wake));
  }

  override dispose(): void {
    super.dispose();
    this.isDisposed = true;
    this.wake();
  }

  private giveUp(): void {
    if (!this.isRunning) return;
    this.isGivenUp = true;
    this.injector.get(ICalculateFormulaService).stopFormulaExecution();
  }

  private interrupt(why: Error): void {
    this.why = why;
    this.interruptions++;
    this.isAnew = true;
    this.isAwaited = false;
    this.edits.discard();
  }

  /** What comes while a calculation is under way is calculated after it. */
  private calculate(): void {
    if (!this.isRunning && this.mode === "automatic") this.edits.calculate(this.isAnew);
  }

  private gathered(): void {
    this.calculate();
    if (this.isRunning) return;
    // There was nothing in it to calculate.
    this.isAwaited = false;
    this.wake();
  }

  private start(): void {
    forgetReadFormulas();
    this.isAwaited = false;
    this.isRunning = true;
    this.isGivenUp = false;
    this.isAnew = false;
  }

  private async end({ isStopped, error }: Outcome): Promise<void> {
    // Univer writes the results in tasks of their own, all of which are done before the next event.
    await nextEvent();
    if (isStopped) this.abandoned(error);
    this.isRunning = false;
    this.wake();
    this.calculate();
    if (this.isAwaited && !this.isRunning && this.mode === "automatic")
      this.edits.gather(() => this.gathered());
  }

  /** Nothing of an unfinished calculation is used again. */
  private abandoned(error: unknown): void {
    if (!this.isGivenUp)
      this.interrupt(error === undefined ? new Error(CANCELLED) : failure(error));
    this.isAnew = true;
    this.dependencies.clear();
    clearCaches(this.injector);
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}

function failure(error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The workbook cannot be calculated: ${reason}`, { cause: error });
}

function nextEvent(): Promise<void> {
  return new Promise((resolve) => {
    const close = requestImmediateMacroTask(() => {
      close();
      resolve();
    });
  });
}

function isValues({ id }: Readonly<ICommandInfo>): boolean {
  return id === SetRangeValuesMutation.id;
}

function isOfLooks(command: Readonly<ICommandInfo>): boolean {
  const { trigger = "" } = (command.params ?? {}) as { trigger?: string };
  return isValues(command) && LOOKS.includes(trigger);
}
