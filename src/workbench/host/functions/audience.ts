import { type ICommandInfo, type IExecutionOptions, ObjectMatrix } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../../engine/engine";
import type { CellPosition } from "../../engine/error-messages";

/** What a cell asked for when it was calculated last. */
interface Asked {
  calculation: number;
  readonly calls: Set<number>;
  /** Of the calculation before; what is not asked for again is not wanted any more. */
  before: ReadonlySet<number>;
}

/**
 * Which cells ask for the results of calls that go on, such as those of streaming functions. When no
 * cell does any more, since its formula or an argument was changed, the call is to end.
 */
export class Audience {
  private readonly cells = new Map<string, Asked>();
  private calculation = 0;
  private isReviewPlanned = false;

  /** @param onUnwanted Called with a call that no cell asks for any more. */
  constructor(
    private readonly engine: Engine,
    private readonly onUnwanted: (call: number) => void,
  ) {
    engine.disposeWithMe(
      engine.commands.beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) this.calculation++;
      }),
    );
    engine.disposeWithMe(
      engine.commands.onCommandExecuted((command, options) => this.hear(command, options)),
    );
  }

  asks({ sheetId, row, column }: CellPosition, call: number): void {
    const key = keyOf(sheetId, row, column);
    const asked = this.cells.get(key) ?? { calculation: 0, calls: new Set(), before: new Set() };
    if (asked.calculation !== this.calculation) {
      asked.before = new Set([...asked.before, ...asked.calls]);
      asked.calls.clear();
      asked.calculation = this.calculation;
    }
    asked.calls.add(call);
    this.cells.set(key, asked);
    this.reviewSoon();
  }

  /** The cells do not ask any more, since the call has ended by itself. */
  ended(call: number): void {
    for (const { calls } of this.cells.values()) calls.delete(call);
  }

  /** What is written into a cell replaces the formula that asked. */
  private hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || this.cells.size === 0) return;
    if (options?.["applyFormulaCalculationResult"]) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const asked = this.cells.get(keyOf(subUnitId, row, column));
      if (!asked || (cell && !("f" in cell) && !("v" in cell))) return;
      asked.before = new Set([...asked.before, ...asked.calls]);
      asked.calls.clear();
      this.reviewSoon();
    });
  }

  /** Once the cells are calculated: until then they may ask again. */
  private reviewSoon(): void {
    if (this.isReviewPlanned) return;
    this.isReviewPlanned = true;
    void this.engine
      .settle()
      .catch(() => {})
      .then(() => {
        this.isReviewPlanned = false;
        this.review();
      });
  }

  private review(): void {
    const wanted = new Set([...this.cells.values()].flatMap(({ calls }) => [...calls]));
    const unwanted = new Set<number>();
    for (const [key, asked] of this.cells) {
      for (const call of asked.before) if (!wanted.has(call)) unwanted.add(call);
      asked.before = new Set();
      if (asked.calls.size === 0) this.cells.delete(key);
    }
    for (const call of unwanted) this.onUnwanted(call);
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
}
