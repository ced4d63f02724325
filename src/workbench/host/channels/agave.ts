/** A message of Excel for Mac's native channel. */
interface Message {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params?: { readonly id?: number; readonly apiArgs?: readonly unknown[] };
}

/** The functions that Office.js has for the host to answer by. */
export interface AgaveClient {
  agaveHostCallback(callbackId: string, answer: unknown): void;
  agaveHostEventCallback(callbackId: string, payload: unknown): void;
}

const Method = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

const SUCCESS = 0;
/** Office's `ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5000;

/**
 * What the add-in may rely on: of later sets the workbench has single members, and says that it has none.
 * A version of a set includes those before it.
 */
const REQUIREMENT_SETS = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
};

/** Excel for Mac's context, by position. */
const CONTEXT = [
  [[], []], // document settings: names, values
  "offtake", // the add-in
  1, // Excel
  16,
  0,
  0,
  1,
  0,
  "en-US",
  "en-US",
  0,
  "", // the document's address
  0,
  0,
  "",
  1,
  "",
  "workbench",
  false,
  false,
  JSON.stringify(REQUIREMENT_SETS),
  "",
  "16.100",
  0,
];

/**
 * The channel by which Office.js starts: it asks for its context, and is told that it is in Excel. By
 * it the ribbon's buttons reach the add-in as well. What is not supported is said to be so.
 */
export class AgaveChannel {
  private commandHandler: string | undefined;
  private readonly running = new Map<string, () => void>();
  private commands = 0;

  /** @param client Asked for at each answer, since Office.js sets it up late. */
  constructor(private readonly client: () => AgaveClient) {}

  postMessage(text: string): void {
    const message = JSON.parse(text) as Message;
    const answer = this.answerTo(message);
    const { callbackId } = message;
    if (callbackId) setTimeout(() => this.client().agaveHostCallback(callbackId, answer));
  }

  /**
   * Runs an `ExecuteFunction` command, as its button in the ribbon does.
   *
   * @returns When the add-in says that the command is completed.
   */
  runCommand(functionName: string): Promise<void> {
    const handler = this.commandHandler;
    if (!handler) return Promise.reject(new Error("The add-in is not ready for commands yet."));
    const id = String(++this.commands);
    const completed = new Promise<void>((resolve) => this.running.set(id, resolve));
    const command = [id, functionName, JSON.stringify({ source: { id: functionName } })];
    this.client().agaveHostEventCallback(handler, [command, COMMAND_INVOKED]);
    return completed;
  }

  private answerTo({ methodId, params, callbackId }: Message): unknown {
    switch (methodId) {
      case Method.getContext:
        return CONTEXT;
      case Method.writeSettings:
      case Method.unregisterEvent:
        return [SUCCESS];
      case Method.registerEvent:
        if (params?.id !== COMMAND_INVOKED) return [NOT_SUPPORTED];
        this.commandHandler = callbackId;
        return [SUCCESS];
      case Method.execute:
        return [params?.id === COMMAND_COMPLETED ? this.complete(params.apiArgs) : NOT_SUPPORTED];
      default:
        return [NOT_SUPPORTED];
    }
  }

  private complete([id]: readonly unknown[] = []): number {
    this.running.get(String(id))?.();
    this.running.delete(String(id));
    return SUCCESS;
  }
}
