import type { Host } from "../host";
import type { Batch, Entry, Request } from "../protocol/messages";

/** The object by which Office.js talks to a native host: batches out, answers and events in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by Office.js. */
  onMessageFromHost?: (text: string) => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const NOTICE = 3;

/** The channel of `Excel.run`. */
export class RichApiChannel {
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => void this.receive(JSON.parse(text) as Request),
  };

  constructor(private readonly host: Host) {}

  /** Tells the add-in something unasked. */
  notify(entries: readonly Entry[]): void {
    this.post({ type: NOTICE, message: { entries } });
  }

  private async receive(request: Request): Promise<void> {
    if (request.type !== REQUEST) return;
    const { body } = request.message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    const answer = await this.host.run(batch);
    this.post({
      id: request.id,
      type: RESPONSE,
      flags: 0,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
    });
  }

  private post(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
