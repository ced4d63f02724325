import type { Moment } from "../quantities/quantity";
import type { Proposal } from "../reading";
import { type Candidate, proposalOf } from "./candidate";

const STARTS: Readonly<Record<string, string>> = {
  "": "00",
  "-Q1": "01",
  "-Q2": "04",
  "-Q3": "07",
  "-Q4": "10",
  "-H1": "01",
  "-H2": "07",
  " start": "01",
  " middle": "05",
  " end": "12",
};

/** The month in which a period begins, for sorting: `2026-H2` is `2026-07`. */
function monthOf(moment: string): string {
  const rest = moment.slice(4);
  return `${moment.slice(0, 4)}-${STARTS[rest] ?? rest.slice(1, 3)}`;
}

/** One period from the first delivery that the text tells of to the last. */
export function deliveryOf(candidates: readonly Candidate[], signed?: string): Proposal[] {
  const later = candidates.filter(
    (candidate) => signed === undefined || isAfter(candidate, signed),
  );
  if (later.length === 0) return [];
  const moments = later.flatMap(({ verdict }) =>
    (verdict.context.quantity as Moment).value.split(" to "),
  );
  // A year alone says no more than a month of it.
  const exact = moments.filter(
    (moment) =>
      moment.length > 4 || !moments.some((other) => other.length > 4 && other.startsWith(moment)),
  );
  const sorted = exact.sort((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1));
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  const best = later.reduce((a, b) => (b.score > a.score ? b : a));
  return [{ ...proposalOf(best), value: first === last ? first : `${first} to ${last}` }];
}

/** Nothing is delivered before it is signed: such a date is of something else. */
function isAfter({ verdict }: Candidate, signed: string): boolean {
  const moment = (verdict.context.quantity as Moment).value.split(" to ").at(-1) ?? "";
  return moment.length === 4 ? moment >= signed.slice(0, 4) : monthOf(moment) >= signed.slice(0, 7);
}
