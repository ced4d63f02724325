import { ErrorType } from "@univerjs/engine-formula";
import { CellError, type ErrorCode } from "../../functions/cells";

/**
 * Excel's errors and the engine's own. The engine shows what is still being calculated as
 * `#GETTING_DATA`, as old Excel did; it has two errors that Excel has not.
 */
const EXCEL_CODES: Readonly<Record<ErrorType, ErrorCode>> = {
  [ErrorType.DIV_BY_ZERO]: "#DIV/0!",
  [ErrorType.NAME]: "#NAME?",
  [ErrorType.VALUE]: "#VALUE!",
  [ErrorType.NUM]: "#NUM!",
  [ErrorType.NA]: "#N/A",
  [ErrorType.REF]: "#REF!",
  [ErrorType.SPILL]: "#SPILL!",
  [ErrorType.CALC]: "#CALC!",
  [ErrorType.NULL]: "#NULL!",
  [ErrorType.CONNECT]: "#BUSY!",
  [ErrorType.CYCLE]: "#REF!",
  [ErrorType.ERROR]: "#VALUE!",
};

const MESSAGES: Partial<Record<ErrorType, string>> = {
  [ErrorType.CYCLE]: "The formula refers to its own cell.",
};

/** Whether a text in a cell is an error of the engine. */
export function isErrorText(text: string): text is ErrorType {
  return Object.hasOwn(EXCEL_CODES, text);
}

/** @param text The engine's code. */
export function errorCell(text: string, message?: string): CellError {
  const code = isErrorText(text) ? EXCEL_CODES[text] : "#VALUE!";
  return new CellError(code, message ?? (isErrorText(text) ? MESSAGES[text] : undefined));
}

export function engineCode({ code }: CellError): ErrorType {
  const found = Object.values(ErrorType).find((type) => EXCEL_CODES[type] === code);
  return found ?? ErrorType.VALUE;
}
