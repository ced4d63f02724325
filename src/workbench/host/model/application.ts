import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

const MODES = { Automatic: "automatic", Manual: "manual" } as const;

/**
 * In manual mode, Excel calculates a formula once when it is entered; here it has no value until the
 * workbook is calculated.
 */
export class Application extends HostObject {
  readonly type = "Application";

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  get calculationMode(): string {
    return this.book.engine.calculationMode === "manual" ? "Manual" : "Automatic";
  }
  set calculationMode(mode: string) {
    if (!Object.hasOwn(MODES, mode))
      throw new HostError("NotImplemented", `The workbench does not calculate in mode ${mode}.`);
    this.book.engine.calculationMode = MODES[mode as keyof typeof MODES];
  }

  /** In automatic mode every batch is answered after calculation. */
  get calculationState(): string {
    return this.book.engine.isStale && this.calculationMode === "Manual" ? "Pending" : "Done";
  }

  /** @param type `Recalculate` for what changed, `Full` or `FullRebuild` for every formula. */
  async calculate(type: string): Promise<void> {
    if (type !== "Recalculate") this.book.engine.recalculate();
    await this.book.engine.calculateNow();
  }
  /** Nothing is calculated within a batch before something is read. */
  suspendApiCalculationUntilNextSync(): void {}
  /** The grid is drawn once the batch is done. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
