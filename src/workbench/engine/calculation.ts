import { Disposable, ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  LexerTreeBuilder,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { Spills } from "./spills";

/** The engine gives up on a calculation after this, in milliseconds. */
const LONGEST_CALCULATION = 30_000;
/** The engine gathers edits for 100 ms before it calculates; where nothing starts by then, nothing will. */
const START_WATCH = 150;

/** Knows whether the workbook's values are those of its formulas, and waits until they are. */
export class Calculation extends Disposable {
  private isStale = true;
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    super();
    this.session = injector.get(FormulaCalculationSessionService);
    const causes = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    this.disposeWithMe(
      commands.onCommandExecuted(({ id }, options) => {
        if (causes.get(id) && !options?.onlyLocal) this.begin();
      }),
    );
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) forgetReadFormulas();
      }),
    );
    this.disposeWithMe(new Spills(injector, () => this.begin()));
  }

  /** Something is to be calculated. */
  begin(): void {
    this.isStale = true;
  }

  /** After this, every value is current. */
  async settle(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      await this.session.waitForLatestApplied(LONGEST_CALCULATION, START_WATCH);
    }
  }
}

/**
 * The engine remembers what it has read by the formula's text alone, names replaced by their meaning,
 * for all workbooks of the process. In another workbook the same text may mean something else.
 */
export function forgetReadFormulas(): void {
  new LexerTreeBuilder().dispose();
}
