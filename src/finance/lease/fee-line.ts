import type { Serial } from "../dates";
import { type Span, totalsAt } from "../spread";
import { Sum } from "../sum";
import type { Contract } from "./contract";
import { serviceMonths } from "./service";

/**
 * The fees of a contract up to any day, for questions about many days: the months are laid out once and
 * found by halving.
 */
export class FeeLine {
  readonly #lines: readonly { readonly spans: readonly Span[]; readonly totals: number[] }[];

  constructor(contract: Contract) {
    this.#lines = contract.map((tranche) => {
      const spans = serviceMonths(tranche);
      return {
        spans,
        totals: [
          0,
          ...totalsAt(
            spans,
            spans.map(({ until }) => until),
          ),
        ],
      };
    });
  }

  /** The fees of the days before one. */
  before(date: Serial): number {
    const total = new Sum();
    for (const { spans, totals } of this.#lines) {
      const whole = monthsBefore(spans, date);
      total.add(totals[whole] as number);
      const current = spans[whole];
      if (current && current.from < date)
        total.add((current.amount * (date - current.from)) / (current.until - current.from));
    }
    return total.value;
  }

  /** The fees of the days `from ≤ day < until`; 0 where there are none. */
  between(from: Serial, until: Serial): number {
    return until > from ? this.before(until) - this.before(from) : 0;
  }
}

/** How many months are over before a day. */
function monthsBefore(spans: readonly Span[], date: Serial): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).until <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}
