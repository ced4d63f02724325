import { isoDate, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { compound } from "../growth";
import { requireAsMany } from "../matching";
import { Sum } from "../sum";
import type { Timeline } from "../timeline";
import { lastYearStart } from "./last-twelve-months";
import { terminalValue } from "./terminal";

/** What the enterprise is worth at the end of the timeline. */
export type Terminal =
  | { readonly kind: "growth"; readonly growth: number }
  | { readonly kind: "exit"; readonly multiple: number; readonly metric: number };

export interface DiscountTerms {
  /** Annual effective. */
  readonly rate: number;
  readonly valuationDate: Serial;
  readonly isMidPeriod: boolean;
}

/**
 * Present value at a date of flows on a timeline, and of what comes after it.
 *
 * A period that ends by the valuation date counts for nothing; of one that straddles it the days that
 * remain count, as their share of the flow. Discounting is actual/365 from the period's end, or from
 * the middle of what remains of it.
 *
 * @param flows One a period.
 */
export function discountedCashFlow(
  flows: readonly number[],
  { edges }: Timeline,
  terms: DiscountTerms,
  terminal?: Terminal,
): number {
  requireAsMany("cash_flows", flows, "period_ends", edges.slice(1));
  const value = new Sum();
  for (const [t, flow] of flows.entries()) {
    const part = remaining(edges[t] as Serial, edges[t + 1] as Serial, terms.valuationDate);
    if (part) value.add(flow * part.share * discount(due(part, terms), terms));
  }
  if (terminal) value.add(presentTerminal(flows, edges, terms, terminal));
  return value.value;
}

/** The days of a period after some day, `after < day ≤ until`, and their share of the period. */
interface Part {
  readonly after: number;
  readonly until: number;
  readonly share: number;
}

/** What of a period comes after a day; undefined where nothing does. Periods are `from ≤ day < until`. */
function remaining(from: Serial, until: Serial, day: Serial): Part | undefined {
  const after = Math.max(from - 1, day);
  const ends = until - 1;
  if (ends <= after) return undefined;
  return { after, until: ends, share: (ends - after) / (until - from) };
}

/** When the flow of a part falls. */
function due({ after, until }: Part, { isMidPeriod }: DiscountTerms): number {
  return isMidPeriod ? (after + until) / 2 : until;
}

function discount(day: number, { rate, valuationDate }: DiscountTerms): number {
  return compound(rate, (valuationDate - day) / 365);
}

function presentTerminal(
  flows: readonly number[],
  edges: readonly Serial[],
  terms: DiscountTerms,
  terminal: Terminal,
): number {
  const end = (edges.at(-1) as Serial) - 1;
  if (terms.valuationDate > end)
    throw new ArgumentError(
      "valuation_date",
      `must be on or before the last of period_ends (${isoDate(end)}) if there is a terminal value, not ${isoDate(terms.valuationDate)}`,
    );
  const atEnd =
    terminal.kind === "exit"
      ? terminal.multiple * terminal.metric
      : terminalValue(lastYearAtEnd(flows, edges, terms), terminal.growth, terms.rate, false);
  return atEnd * discount(end, terms);
}

/**
 * The flows of the twelve months before the end, each carried to the end at the rate. A flow that
 * grows and recurs every year is worth (1 + growth) ÷ (rate − growth) of that, so the value does not
 * depend on how the year is cut into periods, nor on how far the timeline reaches. They are whole
 * flows, never cut by the valuation date.
 */
function lastYearAtEnd(
  flows: readonly number[],
  edges: readonly Serial[],
  terms: DiscountTerms,
): number {
  const start = lastYearStart(edges, "terminal_growth is given");
  const end = (edges.at(-1) as Serial) - 1;
  const value = new Sum();
  for (let t = flows.length - 1; t >= 0; t--) {
    const part = remaining(edges[t] as Serial, edges[t + 1] as Serial, start - 1);
    if (!part) break;
    const carried = compound(terms.rate, (end - due(part, terms)) / 365);
    value.add((flows[t] as number) * part.share * carried);
  }
  return value.value;
}
