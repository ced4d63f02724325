import { type Token, tokens } from "../../spreadsheet/formula-tokens";

/**
 * A formula as a template writes it: once for a whole row, with other rows by their keys.
 *
 *     closing[-1] + additions - depreciation
 *     OFFTAKE.LEASE.PAYMENTS(MonthlyFee, StartDate, TermMonths, period_end[], Escalator)
 *
 * - `revenue`        the row's cell of this period; a row with one value, that value
 * - `revenue[-1]`    the period before; in the first period, the row's opening value
 * - `revenue[]`      all periods; of a table, all its values
 * - `revenue[first]`, `revenue[last]`
 * - `revenue.total`, `revenue.opening`, `flow.whole` (the opening and all periods)
 * - `assets[]`       a table: all its values; `assets.cost` a column of it, `building[]` a row,
 *                    `building.cost` a cell, `assets.labels` what its rows are called
 * - `fee.2`          of a row across members, the second one's
 * - `x.whole`        of a row over time, its opening and all periods
 * - `peers.median.ev` a cell of what one formula fills, `value.2.3` one of a grid
 * - `across`, `down` in a grid: the cell's own values on the axes
 * - `MonthlyFee`     a defined name: what begins with a capital letter and is no function
 */
export type Part =
  | { readonly kind: "as written"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "function"; readonly name: string }
  | Reference;

export interface Reference {
  readonly kind: "reference";
  readonly key: string;
  readonly at: "this" | "before" | "all" | "first" | "last";
  /** `total`, `opening`, a table's column, or what else stands behind the key's dot. */
  readonly member?: string;
}

const AT: Readonly<Record<string, Reference["at"]>> = {
  "": "all",
  "-1": "before",
  first: "first",
  last: "last",
};

/** What a formula may hold as a number: other numbers are inputs, and belong where inputs are. */
const ALLOWED_NUMBERS: readonly string[] = ["0", "1"];

/** @throws Error that says what a template may not write. */
export function pattern(formula: string): Part[] {
  const all = tokens(formula);
  const parts: Part[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    if (token.kind === "number" && !ALLOWED_NUMBERS.includes(token.text))
      throw new Error(`${formula}: make ${token.text} an input; a formula holds no constants.`);
    if (token.kind === "sheet" || token.text === "!")
      throw new Error(`${formula}: refer to rows by their keys, not to sheets.`);
    if (token.kind !== "word") {
      parts.push({ kind: "as written", text: token.text });
      continue;
    }
    const index = all[i + 1]?.text === "[" ? indexAfter(all, i + 1, formula) : undefined;
    parts.push(word(token.text, all[i + 1]?.text === "(", index?.at));
    i = index?.end ?? i;
  }
  return parts;
}

function indexAfter(all: readonly Token[], open: number, formula: string) {
  const end = all.findIndex((token, i) => i > open && token.text === "]");
  const inside = all.slice(open + 1, end).map((token) => token.text);
  const at = AT[inside.join("")];
  if (end === -1 || at === undefined)
    throw new Error(`${formula}: write [], [-1], [first] or [last] after a key.`);
  return { at, end };
}

function word(text: string, isCalled: boolean, at: Reference["at"] | undefined): Part {
  if (isCalled) return { kind: "function", name: text };
  if (text === "TRUE" || text === "FALSE") return { kind: "as written", text };
  if (/^[A-Z]/.test(text)) return { kind: "name", name: text };
  const [key = "", ...rest] = text.split(".");
  const member = rest.join(".");
  return { kind: "reference", key, at: at ?? "this", ...(member === "" ? {} : { member }) };
}
