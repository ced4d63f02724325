import { REASONS, type Reason } from "./reasons";

export const WORKBOOK_UNCHANGED = "The workbook is as it was.";
/** After an action that only reads, or selects a cell. */
export const NOTHING_CHANGED = "Nothing was changed.";

/**
 * What went wrong at the sheet, in one sentence a part: what happened, what state the workbook is in,
 * and what to do. The pane shows the message as it is.
 */
export class SheetError extends Error {
  override readonly name = "SheetError";

  constructor(
    readonly happened: string,
    readonly state: string,
    readonly todo: string,
    cause?: unknown,
  ) {
    super(`${happened} ${state} ${todo}`, { cause });
  }
}

/** Excel says these before it does anything of a request. */
const REFUSED_WHOLE: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
];

/** Whether nothing of the request was done, so that there is nothing to roll back. */
export function isRefusedWhole(error: unknown): boolean {
  return REFUSED_WHOLE.includes(codeOf(error));
}

/**
 * Whether Excel refused, and gave a reason. Any other failure says nothing of a request's last
 * action: the answer may have been lost on its way.
 */
export function isRefused(error: unknown): boolean {
  const reason = reasonOf(error);
  return reason !== undefined && !reason.mayBeDone;
}

const TRY_AGAIN = "Try again in a moment.";

/** @param state What the workbook is in now: the caller knows, Excel does not say. */
export function sheetError(error: unknown, state: string): SheetError {
  if (error instanceof SheetError) return error;
  const known = reasonOf(error);
  return known
    ? new SheetError(known.happened, state, known.todo, error)
    : new SheetError(`Excel refused: ${messageOf(error)}`, state, TRY_AGAIN, error);
}

function reasonOf(error: unknown): Reason | undefined {
  const code = codeOf(error);
  return Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}

function codeOf(error: unknown): string {
  return textOf(error, "code") ?? "";
}

function messageOf(error: unknown): string {
  const message = textOf(error, "message") ?? String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function textOf(error: unknown, key: "code" | "message"): string | undefined {
  if (typeof error !== "object" || !error || !(key in error)) return undefined;
  const text: unknown = Reflect.get(error, key);
  return typeof text === "string" ? text : undefined;
}
