import { date, text } from "../../language/row";

/** What a figure of a contract is read with, wherever one stands. */
export const exitReading = text.value("Exit-clause interpretation")`ExitReading`;

export const asOf = date.value("As-of date")`AsOf`;

export const firstExit = date.value("Earliest exit date")`exit_date`;

/** A share that is nothing where there is nothing to take it of. */
export const share = (of: string, whole: string) => `IF(${whole} = 0, 0, ${of} / ${whole})`;

/** In a table of a headline beside the enforceable amount, the enforceable share. */
export const SHARE = share(".binding", ".headline");
