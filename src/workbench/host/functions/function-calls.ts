import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type Cell, CellError, type Cells } from "../../../functions/cells";
import type { Callable } from "../../engine/custom-function";
import type { Engine } from "../../engine/engine";
import type { CellPosition } from "../../engine/error-messages";
import type { Signature } from "../../engine/signature";
import type { Entry } from "../protocol/messages";
import { ResultCache } from "./result-cache";
import { readResult, type WireResult } from "./wire";

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const BUSY = new CellError("#BUSY!");

interface Call {
  readonly key: string;
  readonly functionId: string;
  readonly args: readonly unknown[];
  /** The cells that show `#BUSY!` until it is answered. */
  readonly waiting: CellPosition[];
}

/**
 * Custom functions that live in the add-in's runtime. A cell that calls one shows `#BUSY!`; the calls of
 * a calculation go to the runtime as one message, and their cells calculate again when it has answered.
 */
export class FunctionCalls {
  private readonly cache = new ResultCache();
  private readonly calls = new Map<number, Call>();
  private readonly idByKey = new Map<string, number>();
  private unsent: number[] = [];
  private nextId = 1;
  private isReady = false;

  constructor(
    private readonly engine: Engine,
    private readonly send: (entries: readonly Entry[]) => void,
  ) {}

  /** Calls that wait for the runtime. */
  get pending(): number {
    return this.calls.size;
  }

  /** Every parameter has an argument, null where it was left out: the runtime puts its own after them. */
  callable(signature: Signature): Callable {
    const { id, parameters } = signature;
    return {
      ...signature,
      call: (args, caller) =>
        this.call(
          id,
          parameters.map((_, i) => args[i] ?? null),
          caller,
        ),
    };
  }

  /** The runtime can be called. What was under way in one before it is asked again. */
  ready(): void {
    this.isReady = true;
    this.unsent = [...this.calls.keys()];
    this.flush();
  }

  /** The runtime is gone; calls wait for the next one, which may answer otherwise. */
  gone(): void {
    this.isReady = false;
    this.cache.clear();
  }

  receive(results: readonly WireResult[]): void {
    const answered: Call[] = [];
    for (const { id, value } of results.map(readResult)) {
      const call = this.calls.get(id);
      if (!call) continue;
      this.calls.delete(id);
      this.idByKey.delete(call.key);
      this.cache.set(call.key, value);
      answered.push(call);
    }
    this.calculateAgain(answered.flatMap(({ waiting }) => waiting));
  }

  private call(functionId: string, args: readonly unknown[], caller: CellPosition): Cell | Cells {
    const key = `${functionId} ${JSON.stringify(args)}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const id = this.idByKey.get(key) ?? this.queue({ key, functionId, args, waiting: [] });
    this.calls.get(id)?.waiting.push(caller);
    return BUSY;
  }

  private queue(call: Call): number {
    const id = this.nextId++;
    this.calls.set(id, call);
    this.idByKey.set(call.key, id);
    if (this.unsent.length === 0) void this.flushAfterCalculation();
    this.unsent.push(id);
    return id;
  }

  /** Not before: answers would start the calculation anew that has come to some of its cells. */
  private async flushAfterCalculation(): Promise<void> {
    // One that is late is asked for all the same.
    await this.engine.settle().catch(() => {});
    this.flush();
  }

  private flush(): void {
    if (!this.isReady || this.unsent.length === 0) return;
    const entries = this.unsent.map((id) => this.entry(id));
    this.unsent = [];
    this.send(entries);
  }

  private entry(id: number): Entry {
    const { functionId, args } = this.calls.get(id) as Call;
    return {
      messageCategory: CUSTOM_FUNCTION,
      messageType: INVOKE,
      targetId: "",
      message: JSON.stringify([id, functionId, args, "", 0]),
    };
  }

  private calculateAgain(cells: readonly CellPosition[]): void {
    if (cells.length === 0) return;
    const unitId = this.engine.workbook.getUnitId();
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.engine.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges,
    });
  }
}
