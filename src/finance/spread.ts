import type { Serial } from "./dates";
import { roundedParts } from "./money";
import { Sum } from "./sum";
import type { Timeline } from "./timeline";

/** An amount that accrues evenly over the days `from ≤ day < until`. */
export interface Span {
  readonly from: Serial;
  readonly until: Serial;
  readonly amount: number;
}

/**
 * What falls in each period of spans in date order that do not overlap; a span that straddles a
 * period's end is split by days.
 *
 * @param rounding Decimals. Each part is then the difference of rounded running totals, which begin
 *   at the first span also where the timeline begins later. Undefined: not rounded.
 * @returns One amount a period; 0 where there is no span.
 */
export function spread(spans: readonly Span[], periods: Timeline, rounding?: number): number[] {
  return rounding === undefined
    ? partsBetween(spans, periods.edges)
    : roundedParts(totalsAt(spans, periods.edges), rounding);
}

/** The amount between each edge and the next: summed by itself, so that a part is as exact as its spans. */
export function partsBetween(spans: readonly Span[], edges: readonly Serial[]): number[] {
  const parts = new Array<number>(edges.length - 1);
  let s = 0;
  for (let t = 0; t < parts.length; t++) {
    const [from, until] = [edges[t] as Serial, edges[t + 1] as Serial];
    const part = new Sum();
    for (; s < spans.length; s++) {
      const span = spans[s] as Span;
      part.add(amountWithin(span, from, until));
      if (span.until > until) break;
    }
    parts[t] = part.value;
  }
  return parts;
}

/** The amount of the days `from ≤ day < until`. */
export function amountBetween(spans: readonly Span[], from: Serial, until: Serial): number {
  return partsBetween(spans, [from, Math.max(from, until)])[0] as number;
}

/**
 * The amount before each of some increasing dates. A total depends on its date alone and not on the
 * dates before it, so that rounded totals agree on timelines of any step.
 */
export function totalsAt(spans: readonly Span[], dates: readonly Serial[]): number[] {
  const past = new Sum();
  let s = 0;
  return dates.map((date) => {
    for (; s < spans.length && (spans[s] as Span).until <= date; s++)
      past.add((spans[s] as Span).amount);
    const current = spans[s];
    return current && current.from < date
      ? past.value + amountWithin(current, current.from, date)
      : past.value;
  });
}

function amountWithin(span: Span, from: Serial, until: Serial): number {
  const days = Math.min(span.until, until) - Math.max(span.from, from);
  if (days <= 0) return 0;
  const whole = span.until - span.from;
  return days === whole ? span.amount : (span.amount * days) / whole;
}
