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
  const parts = partsBetween(spans, periods.edges);
  if (rounding === undefined) return parts.slice(1);
  const total = new Sum();
  return roundedParts(
    parts.map((part) => total.add(part).value),
    rounding,
  );
}

/** The amount before the first edge, then that between each edge and the next. */
function partsBetween(spans: readonly Span[], edges: readonly Serial[]): number[] {
  const parts: number[] = [];
  let s = 0;
  let from = Number.NEGATIVE_INFINITY;
  for (const until of edges) {
    const part = new Sum();
    for (; s < spans.length; s++) {
      const span = spans[s] as Span;
      part.add(amountWithin(span, from, until));
      if (span.until > until) break;
    }
    parts.push(part.value);
    from = until;
  }
  return parts;
}

function amountWithin(span: Span, from: Serial, until: Serial): number {
  const days = Math.min(span.until, until) - Math.max(span.from, from);
  if (days <= 0) return 0;
  const whole = span.until - span.from;
  return days === whole ? span.amount : (span.amount * days) / whole;
}
