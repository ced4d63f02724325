/** Cell values, as functions receive and return them. */

/** Excel's error values. A function returns the first four of its own accord; the others are propagated from arguments. */
export type ErrorCode =
  | "#VALUE!"
  | "#NUM!"
  | "#DIV/0!"
  | "#N/A"
  | "#NULL!"
  | "#REF!"
  | "#NAME?"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

/** An error as a value, which a result can contain next to numbers. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message = "",
  ) {}
}

export type Cell = number | string | boolean | CellError;

/** Rows of cells, all of the same length. */
export type Cells = readonly (readonly Cell[])[];

/** Describes a value for a message: `0`, `"abc"`, `TRUE`, `a blank`, `a range of 2 rows and 3 columns`. */
export function describe(raw: unknown): string {
  if (raw === null || raw === undefined || raw === "") return "a blank";
  if (typeof raw === "number") return String(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "string") {
    const line = raw.replace(/\s+/g, " ");
    return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
  }
  if (Array.isArray(raw)) {
    const columns = Array.isArray(raw[0]) ? raw[0].length : 0;
    return `a range of ${many(raw.length, "row")} and ${many(columns, "column")}`;
  }
  return "a value of an unsupported type";
}

const LONGEST_QUOTE = 40;

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
