import type { Candidate } from "./candidate";

const CEILING = /^(?:up to|as much as|potentially|maximum of|no more than)$/;

/**
 * "Worth up to $19.4 billion" is what the contract comes to with every option, where the text also tells a
 * smaller total without a hedge of this kind.
 */
export function withCeilings(candidates: readonly Candidate[]): Candidate[] {
  const totals = candidates.filter(({ field }) => field === "tcv");
  const firm = totals.filter((candidate) => !isCeiling(candidate) && candidate.score >= 3);
  return candidates.map((candidate) =>
    candidate.field === "tcv" &&
    isCeiling(candidate) &&
    firm.some((other) => isBelow(other, candidate))
      ? { ...candidate, field: "value_with_renewals", score: candidate.score / 2 }
      : candidate,
  );
}

const isCeiling = ({ verdict }: Candidate): boolean =>
  CEILING.test(verdict.context.quantity.hedge ?? "");

function isBelow(one: Candidate, other: Candidate): boolean {
  const [low, high] = [Number(one.value), Number(other.value)];
  return low < high && low > high / 4;
}
