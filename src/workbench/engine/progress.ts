import { Disposable, type IDisposable, type Injector, toDisposable } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  ICalculateFormulaService,
  type IExecutionInProgressParams,
} from "@univerjs/engine-formula";

/** How far a calculation is. Each notice means that it has moved on. */
export interface Progress {
  readonly done: number;
  /** Of the formulas that are known to need it; 0 until that is known. */
  readonly total: number;
  readonly stage: string;
}

const STAGES: Readonly<Record<FormulaExecuteStageType, string>> = {
  [FormulaExecuteStageType.IDLE]: "Stopping",
  [FormulaExecuteStageType.START]: "Starting",
  [FormulaExecuteStageType.START_DEPENDENCY]: "Reading formulas",
  [FormulaExecuteStageType.START_CALCULATION]: "Calculating",
  [FormulaExecuteStageType.CURRENTLY_CALCULATING]: "Calculating",
  [FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA]: "Reading formulas again after spills",
  [FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA]: "Calculating after spills",
  [FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA]: "Calculating after spills",
  [FormulaExecuteStageType.CALCULATION_COMPLETED]: "Writing results",
};

/** Passes Univer's own progress notices on, and those of reading the formulas, of which it gives none. */
export class ProgressNotices extends Disposable {
  private readonly listeners = new Set<(progress: Progress) => void>();

  constructor(injector: Injector) {
    super();
    const notices = injector.get(ICalculateFormulaService).executionInProgressListener$;
    const subscription = notices.subscribe((state) => this.notify(progressOf(state)));
    this.disposeWithMe(toDisposable(() => subscription.unsubscribe()));
  }

  listen(listener: (progress: Progress) => void): IDisposable {
    this.listeners.add(listener);
    return toDisposable(() => this.listeners.delete(listener));
  }

  /** So many formulas of all were read. */
  readFormulas(done: number, total: number): void {
    this.notify({ done, total, stage: STAGES[FormulaExecuteStageType.START_DEPENDENCY] });
  }

  private notify(progress: Progress): void {
    for (const listener of this.listeners) listener(progress);
  }
}

function progressOf(state: IExecutionInProgressParams): Progress {
  const isAfterSpills =
    state.stage >= FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA &&
    state.stage <= FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA;
  return {
    done: isAfterSpills ? state.completedArrayFormulasCount : state.completedFormulasCount,
    total: isAfterSpills ? state.totalArrayFormulasToCalculate : state.totalFormulasToCalculate,
    stage: STAGES[state.stage],
  };
}
