import { isoDate, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { compound } from "../growth";
import { requireAsMany } from "../matching";
import { Sum, sum } from "../sum";
import type { Timeline } from "../timeline";
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
  periods: Timeline,
  terms: DiscountTerms,
  terminal?: Terminal,
): number {
  const { edges } = periods;
  requireAsMany("cash_flows", flows, "period_ends", edges.slice(1));
  const value = new Sum();
  for (const [t, flow] of flows.entries())
    value.add(flow * remainingFactor(edges[t] as Serial, edges[t + 1] as Serial, terms));
  if (terminal) value.add(presentTerminal(flows, periods, terms, terminal));
  return value.value;
}

/** The share of a period's flow that is still to come, discounted. Periods are `from ≤ day < until`. */
function remainingFactor(from: Serial, until: Serial, terms: DiscountTerms): number {
  const begins = Math.max(from - 1, terms.valuationDate);
  const ends = until - 1;
  if (ends <= begins) return 0;
  const due = terms.isMidPeriod ? (begins + ends) / 2 : ends;
  return ((ends - begins) / (until - from)) * discount(due, terms);
}

function discount(day: number, { rate, valuationDate }: DiscountTerms): number {
  return compound(rate, (valuationDate - day) / 365);
}

/** In mid-period the growing flow too falls half a year earlier; an exit is paid at the end. */
function presentTerminal(
  flows: readonly number[],
  periods: Timeline,
  terms: DiscountTerms,
  terminal: Terminal,
): number {
  const end = (periods.edges.at(-1) as Serial) - 1;
  if (terms.valuationDate > end)
    throw new ArgumentError(
      "valuation_date",
      `must be on or before the last of period_ends (${isoDate(end)}) if there is a terminal value, not ${isoDate(terms.valuationDate)}`,
    );
  const atEnd =
    terminal.kind === "exit"
      ? terminal.multiple * terminal.metric
      : terminalValue(
          lastTwelveMonths(flows, periods.step),
          terminal.growth,
          terms.rate,
          terms.isMidPeriod,
        );
  return atEnd * discount(end, terms);
}

/** Whole flows, never cut by the valuation date. */
function lastTwelveMonths(flows: readonly number[], step: number): number {
  if (12 % step !== 0)
    throw new ArgumentError(
      "period_ends",
      `periods must be of 1, 2, 3, 4, 6 or 12 months if terminal_growth is given, not of ${step}`,
    );
  const periods = 12 / step;
  if (flows.length < periods)
    throw new ArgumentError(
      "period_ends",
      `must cover at least twelve months (${periods} periods) if terminal_growth is given, not ${flows.length}`,
    );
  return sum(flows.slice(-periods));
}
