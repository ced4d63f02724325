import type { Moment, Power } from "../quantities/quantity";
import type { Proposal } from "../reading";
import { type Candidate, proposalOf } from "./candidate";

const PART =
  /\b(?:phase|tranche|stage|first|initial|second|third|building|hall|remaining|another|additional|further|balance)\b/i;

/** Parts of the megawatts with a date of their own. */
export function tranchesOf(
  candidates: readonly Candidate[],
  proposals: readonly Proposal[],
  deliveries: readonly Candidate[],
): Proposal[] {
  const whole = proposals.find(({ field }) => field === "mw")?.value;
  if (typeof whole !== "number") return [];
  const dates = new Set(
    deliveries.map(({ verdict }) =>
      placeOf(verdict.context.sentence.index, verdict.context.quantity.start),
    ),
  );
  const parts = candidates
    .filter(({ field, value }) => field === "mw" && typeof value === "number" && value < whole)
    .flatMap((candidate) => trancheOf(candidate, dates) ?? []);
  return parts.filter(
    (part, index) => parts.findIndex(({ value }) => value === part.value) === index,
  );
}

const placeOf = (sentence: number, start: number): string => `${sentence}:${start}`;

/** `40 MW, 2026-H1`: the first delivery that the sentence tells of behind the figure. */
function trancheOf(candidate: Candidate, dates: ReadonlySet<string>): Proposal | undefined {
  const { context } = candidate.verdict;
  if (!PART.test(context.all)) return undefined;
  const moment = context.others
    .filter(
      (other): other is Moment => other.kind === "moment" && other.start > context.quantity.end,
    )
    .find((other) => dates.has(placeOf(context.sentence.index, other.start)));
  if (moment === undefined) return undefined;
  const value = `${(context.quantity as Power).value} MW, ${moment.value}`;
  return { ...proposalOf(candidate), field: "tranche", value, unit: "text" };
}
