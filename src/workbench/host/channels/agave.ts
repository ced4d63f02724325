/** A message of Excel for Mac's native channel. */
interface Message {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params?: unknown;
}

const Method = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

/** The event by which Office.js would hear of rich API messages; here they come by their own channel. */
const RICH_API_MESSAGE = 39;

const SUCCESS = 0;
/** Office's `ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5000;

/** What the add-in may rely on. Later versions of a set hold the earlier ones. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
};

/** Excel for Mac's context, by position: docs of the protocol in docs/workbench.md. */
const CONTEXT = [
  [[], []], // document settings: names, values
  "offtake",
  1, // Excel
  16,
  0,
  0,
  1,
  0,
  "en-US",
  "en-US",
  0,
  "",
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

/** The channel by which Office.js starts: it asks for its context, and is told that it is in Excel. */
export class AgaveChannel {
  /** @param reply Hands an answer to Office.js. */
  constructor(private readonly reply: (callbackId: string, answer: unknown) => void) {}

  postMessage(text: string): void {
    const message = JSON.parse(text) as Message;
    const { callbackId } = message;
    if (callbackId) setTimeout(() => this.reply(callbackId, answerTo(message)));
  }
}

/** What is not supported is said to be so. */
function answerTo({ methodId, params }: Message): unknown {
  switch (methodId) {
    case Method.getContext:
      return CONTEXT;
    case Method.writeSettings:
    case Method.unregisterEvent:
      return [SUCCESS];
    case Method.registerEvent:
      return [
        (params as { id?: number } | undefined)?.id === RICH_API_MESSAGE ? SUCCESS : NOT_SUPPORTED,
      ];
    default:
      return [NOT_SUPPORTED];
  }
}
