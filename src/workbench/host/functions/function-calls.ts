import type { Cell, Cells } from "../../../functions/cells";
import type { Callable } from "../../engine/custom-function";
import type { Engine } from "../../engine/engine";
import type { CellPosition } from "../../engine/error-messages";
import type { Signature } from "../../engine/signature";
import type { Entry } from "../protocol/messages";
import type { AddinFunctions, CallRoute } from "./addin-functions";
import { directResult } from "./direct-result";
import { CANCELABLE, MessageCalls, STREAMING } from "./message-calls";
import type { WireResult } from "./wire";

/**
 * Custom functions that live in the add-in's runtime. They are called inside the calculation, so that an
 * edit is one calculation; by message where that cannot be, or where the host is to do as Excel does.
 */
export class FunctionCalls {
  private readonly messages: MessageCalls;
  private functions: AddinFunctions | undefined;
  /** Functions that once gave what only a message can carry. */
  private readonly byMessage = new Set<string>();
  /** Functions that go on after they were called: only office.js has what they get for that. By id, with flags. */
  private readonly ongoing = new Map<string, number>();
  private isReady = false;
  private isInCall = false;

  constructor(
    engine: Engine,
    send: (entries: readonly Entry[]) => void,
    private readonly route: CallRoute,
  ) {
    this.messages = new MessageCalls(engine, send);
  }

  /** Calls that wait for the runtime. */
  get pending(): number {
    return this.messages.pending;
  }

  /** Whether a function runs, so that what it asks of the workbench comes in the middle of a calculation. */
  get isCalling(): boolean {
    return this.isInCall;
  }

  /** Every parameter has an argument, null where it was left out: the runtime puts its own after them. */
  callable(signature: Signature): Callable {
    const { id, parameters, isStreaming, isCancelable } = signature;
    if (isStreaming || isCancelable) this.ongoing.set(id, flagsOf(signature));
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

  /** The page of the add-in that was opened last says what its functions are. */
  attach(functions: AddinFunctions): void {
    this.functions = functions;
    this.byMessage.clear();
  }

  /** The runtime can be called. */
  ready(): void {
    this.isReady = true;
    this.messages.ready((id) => this.isDirect(id));
  }

  /** The runtime is gone; calls wait for the next one. */
  gone(): void {
    this.isReady = false;
    this.functions = undefined;
    this.messages.gone();
  }

  receive(results: readonly WireResult[]): void {
    this.messages.receive(results);
  }

  private isDirect(id: string): boolean {
    const isKnown = this.functions?.has(id) === true && !this.byMessage.has(id);
    if (this.ongoing.has(id)) return false;
    return this.route === "calculation" && this.isReady && isKnown;
  }

  private call(id: string, args: readonly unknown[], caller: CellPosition): Cell | Cells {
    return (
      this.callDirectly(id, args) ?? this.messages.call(id, args, caller, this.ongoing.get(id))
    );
  }

  /** A function that makes the workbook calculate while it is called gets no call inside its own. */
  private callDirectly(id: string, args: readonly unknown[]): Cell | Cells | undefined {
    if (this.isInCall || !this.functions || !this.isDirect(id)) return undefined;
    this.isInCall = true;
    try {
      const result = directResult(this.functions, id, args);
      if (result === undefined) this.byMessage.add(id);
      return result;
    } finally {
      this.isInCall = false;
    }
  }
}

function flagsOf({ isStreaming, isCancelable }: Signature): number {
  return (isCancelable || isStreaming ? CANCELABLE : 0) | (isStreaming ? STREAMING : 0);
}
