import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

export class Application extends HostObject {
  readonly type = "Application";

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  /** The engine always calculates by itself. */
  get calculationMode(): string {
    return "Automatic";
  }
  set calculationMode(mode: string) {
    if (mode !== "Automatic")
      throw new HostError("NotImplemented", "The workbench always calculates automatically.");
  }

  /** Every batch is answered after calculation. */
  get calculationState(): string {
    return "Done";
  }

  calculate(_type: string): void {
    this.book.engine.recalculate();
  }
  /** Nothing is calculated within a batch before something is read. */
  suspendApiCalculationUntilNextSync(): void {}
  /** The grid is drawn once the batch is done. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
