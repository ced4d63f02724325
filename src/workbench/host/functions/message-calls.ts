import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type Cell, CellError, type Cells } from "../../../functions/cells";
import type { Engine } from "../../engine/engine";
import type { CellPosition } from "../../engine/error-messages";
import type { Entry } from "../protocol/messages";
import { Audience } from "./audience";
import { ResultCache } from "./result-cache";
import { readResult, type WireResult } from "./wire";

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const BUSY = new CellError("#BUSY!");

interface Call {
  readonly key: string;
  readonly functionId: string;
  readonly args: readonly unknown[];
  /** How it goes on after it was made, as office.js numbers it; 0 where it does not. */
  readonly flags: number;
  /** What it gave so far, where it gives results again and again. */
  result?: Cell | Cells;
  /** The cells that show `#BUSY!` until it is answered. */
  waiting: CellPosition[];
}

/** In the flags of a call: it may be canceled, and it gives results again and again. */
export const CANCELABLE = 1;
export const STREAMING = 2;

/**
 * Calls of the add-in's functions as Excel makes them: the calls of a calculation go to the runtime as
 * one message, and their cells, which show `#BUSY!`, calculate again when it has answered.
 */
export class MessageCalls {
  private readonly cache = new ResultCache();
  private readonly calls = new Map<number, Call>();
  private readonly idByKey = new Map<string, number>();
  private unsent: number[] = [];
  private nextId = 1;
  private isReady = false;
  private readonly audience: Audience;

  constructor(
    private readonly engine: Engine,
    private readonly send: (entries: readonly Entry[]) => void,
  ) {
    this.audience = new Audience(engine, (id) => this.cancel(id));
  }

  /** Calls whose first result the runtime has not given yet. */
  get pending(): number {
    return [...this.calls.values()].filter(({ result }) => result === undefined).length;
  }

  /** @param flags Of a function that goes on after it was called. */
  call(
    functionId: string,
    args: readonly unknown[],
    caller: CellPosition,
    flags = 0,
  ): Cell | Cells {
    const key = `${functionId} ${JSON.stringify(args)}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const id = this.idByKey.get(key) ?? this.queue({ key, functionId, args, flags, waiting: [] });
    if (flags) this.audience.asks(caller, id);
    const call = this.calls.get(id);
    call?.waiting.push(caller);
    return call?.result ?? BUSY;
  }

  /**
   * The runtime can be called. What was under way in one before it is asked again.
   *
   * @param isDirect Of a function that needs no message any more: the cells that wait for it calculate again.
   */
  ready(isDirect: (functionId: string) => boolean): void {
    this.isReady = true;
    const direct = [...this.calls].filter(([, { functionId }]) => isDirect(functionId));
    const cells = direct.flatMap(([id]) => this.end(id)?.waiting ?? []);
    this.unsent = [...this.calls.keys()];
    this.flush();
    this.calculateAgain(cells);
  }

  /** The runtime is gone; calls wait for the next one, which may answer otherwise. */
  gone(): void {
    this.isReady = false;
    this.cache.clear();
    for (const call of this.calls.values()) delete call.result;
  }

  receive(results: readonly WireResult[]): void {
    // Of a runtime that is gone: the next one is asked again.
    if (!this.isReady) return;
    const cells: CellPosition[] = [];
    for (const { id, value } of results.map(readResult)) {
      const call = this.calls.get(id);
      if (!call) continue;
      cells.push(...call.waiting);
      if (call.flags & STREAMING) {
        // Its cells ask again when they calculate.
        call.result = value;
        call.waiting = [];
        continue;
      }
      this.end(id);
      this.cache.set(call.key, value);
    }
    this.calculateAgain(cells);
  }

  private queue(call: Call): number {
    const id = this.nextId++;
    this.calls.set(id, call);
    this.idByKey.set(call.key, id);
    if (this.unsent.length === 0) void this.flushAfterCalculation();
    this.unsent.push(id);
    return id;
  }

  /** Nobody waits for it any more. */
  private cancel(id: number): void {
    if (!this.end(id)) return;
    const isSent = this.isReady && !this.unsent.includes(id);
    const message = JSON.stringify({ invocationId: id });
    if (isSent)
      this.send([{ messageCategory: CUSTOM_FUNCTION, messageType: CANCEL, targetId: "", message }]);
  }

  private end(id: number): Call | undefined {
    const call = this.calls.get(id);
    if (call) this.idByKey.delete(call.key);
    if (call?.flags) this.audience.ended(id);
    this.calls.delete(id);
    return call;
  }

  /** Not before: answers would start the calculation anew that has come to some of its cells. */
  private async flushAfterCalculation(): Promise<void> {
    // One that is late is asked for all the same.
    await this.engine.settle().catch(() => {});
    this.flush();
  }

  private flush(): void {
    if (!this.isReady) return;
    const entries = this.unsent.flatMap((id) => this.entry(id));
    this.unsent = [];
    if (entries.length > 0) this.send(entries);
  }

  private entry(id: number): Entry[] {
    const call = this.calls.get(id);
    if (!call) return [];
    const message = JSON.stringify([id, call.functionId, call.args, "", call.flags]);
    return [{ messageCategory: CUSTOM_FUNCTION, messageType: INVOKE, targetId: "", message }];
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
