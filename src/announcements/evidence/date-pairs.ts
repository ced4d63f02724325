import type { Moment, Quantity } from "../quantities/quantity";
import { FIRST_DAY, LAST_DAY } from "../terms/dates";
import type { Verdict } from "./verdict";

/** "…, and the remaining 48 MW in the second quarter". */
const NEXT_PART =
  /^[^;]{0,60}\b(?:remaining|remainder|second|third|final|balance|rest|all|full)\b[^;]{0,40}\b(?:in|by|on|during|for)(?: the)?$/i;
const BETWEEN = /^ ?(?:to|through|-|until|and) ?$/;
/** Words that speak of capacity being handed over, and not of the time for which it is paid. */
const HANDOVER =
  /\b(?:deliver|deploy|phase|online|energi[sz]|commission|install|construct|complet)\w*[^;]{0,60}$/i;
const SCORE = 5;

const isMoment = (quantity: Quantity): quantity is Moment => quantity.kind === "moment";

/**
 * Two dates with "to" or "through" between them. "From October 2026 through June 2029" is when the
 * contract begins and ends; in "delivered from January to May 2026" the second is what the first one is.
 */
export function pairOfDates(first: Verdict, second: Verdict): [Verdict, Verdict] | undefined {
  const [from, to] = [first.context.quantity, second.context.quantity];
  if (!isMoment(from) || !isMoment(to)) return undefined;
  const { all } = second.context;
  const between = all.slice(from.end, to.from);
  if (first.term?.field === "delivery" && NEXT_PART.test(between.trimEnd()))
    return [first, like(first, second)];
  if (!BETWEEN.test(between)) return undefined;
  if (
    monthsApart(from.value, to.value) >= 18 &&
    /\bfrom$/i.test(first.context.lead) &&
    !HANDOVER.test(first.context.lead)
  ) {
    const { reason: _1, ...start } = first;
    const { reason: _2, ...end } = second;
    return [
      { ...start, term: FIRST_DAY, score: SCORE },
      { ...end, term: LAST_DAY, score: SCORE },
    ];
  }
  if (first.term === undefined) return undefined;
  return [first, like(first, second)];
}

/** The second date, read as what the first one is. */
function like(first: Verdict, second: Verdict): Verdict {
  const { reason: _, ...rest } = second;
  return { ...rest, score: first.score, ...(first.term === undefined ? {} : { term: first.term }) };
}

function monthsApart(from: string, to: string): number {
  const months = (moment: string): number =>
    Number(moment.slice(0, 4)) * 12 + Number(/^\d{4}-(\d\d)/.exec(moment)?.[1] ?? 6);
  return months(to) - months(from);
}
