import { type Fault, Faults } from "../faults";
import type { Host } from "../host";
import { HostError } from "../protocol/host-error";
import type { Answer, Batch, Entry, Request } from "../protocol/messages";
import { RoundTrips } from "../round-trips";

/** The object by which Office.js talks to a native host: batches out, answers and events in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by Office.js. */
  onMessageFromHost?: (text: string) => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const NOTICE = 3;

/** The channel of `Excel.run`, and of the custom-functions runtime. */
export class RichApiChannel {
  readonly faults = new Faults();
  readonly roundTrips = new RoundTrips();
  /** How long results of functions are under way, in milliseconds: with more, a test sees `#BUSY!`. */
  resultDelay = 0;
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => void this.receive(JSON.parse(text) as Request, text.length),
  };

  constructor(private readonly host: Host) {}

  /** Tells the add-in something unasked. */
  notify(entries: readonly Entry[]): void {
    this.post({ type: NOTICE, message: { entries } });
  }

  private async receive({ id, type, message }: Request, size: number): Promise<void> {
    if (type !== REQUEST) return;
    // What a function asks for while it is called waits until the calculation has gone on.
    if (this.host.functions.isCalling) await new Promise((resolve) => setTimeout(resolve));
    const { body } = message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    if (this.resultDelay > 0 && carriesResults(batch))
      await new Promise((resolve) => setTimeout(resolve, this.resultDelay));
    if (this.host.isHousekeeping(batch)) return this.answer(id, await this.host.run(batch));
    this.roundTrips.add();
    const fault = this.faults.next();
    if (fault?.kind === "silence") {
      if (fault.done) await this.host.run(batch);
      return this.faults.onSilence?.();
    }
    const answer = await this.conditioned(size, () => this.run(batch, fault));
    this.answer(id, fault?.kind === "garbage" ? "<!doctype html>" : answer);
  }

  private async conditioned(size: number, run: () => Promise<Answer>): Promise<Answer> {
    const { conditions } = this.host;
    if (conditions.nextIsEditing()) return refusal("InvalidOperationInCellEditMode");
    if (size > conditions.largestPayload) return refusal("RequestPayloadSizeLimitExceeded");
    const answer = await run();
    const isTooLarge =
      Number.isFinite(conditions.largestPayload) &&
      JSON.stringify(answer).length > conditions.largestPayload;
    return isTooLarge ? refusal("ResponsePayloadSizeLimitExceeded") : answer;
  }

  private async run(batch: Batch, fault: Fault | undefined): Promise<Answer> {
    switch (fault?.kind) {
      case "refuse":
        return refusal(fault.code);
      case "cut":
        return this.host.run(batch, fault.after ?? Math.ceil((batch.Actions?.length ?? 0) / 2));
      case "delay":
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
        return this.host.run(batch);
      default:
        return this.host.run(batch);
    }
  }

  private answer(id: number, answer: Answer | string): void {
    const body = typeof answer === "string" ? answer : JSON.stringify(answer);
    this.post({ id, type: RESPONSE, flags: 0, message: { statusCode: 200, headers: {}, body } });
  }

  private post(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

function carriesResults({ Actions = [] }: Batch): boolean {
  return Actions.some(({ Name }) => Name.startsWith("SetInvocation"));
}

function refusal(code: HostError["code"] = "GeneralException"): Answer {
  const { message } = new HostError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: "" } };
}
