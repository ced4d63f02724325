import type { Quantity } from "../quantities/quantity";
import type { Candidate } from "./candidate";

const OF_ONE_DEAL = /^,? (?:[\w-]+ ){0,3}(?:contract|lease|agreement|deal)\b/i;

/**
 * The sentences that tell of several deals side by side, each with its own megawatts: "a 200 MW contract
 * with …, and a 70 MW contract with …". Their figures are all terms, and a figure that is their sum is not.
 */
export function sentencesOfSeveralDeals(candidates: readonly Candidate[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { field, verdict } of candidates) {
    if (field !== "mw" || !OF_ONE_DEAL.test(verdict.context.tail)) continue;
    const { index } = verdict.context.sentence;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([index]) => index));
}

const amountOf = ({ verdict }: Candidate): number => {
  const { value } = verdict.context.quantity as Quantity;
  return typeof value === "number" ? value : Number.NaN;
};

/** Whether a figure is the sum of the figures of several deals. */
export function isSumOf(candidate: Candidate, parts: readonly Candidate[]): boolean {
  const sum = parts.reduce((total, part) => total + amountOf(part), 0);
  return parts.length > 1 && Math.abs(amountOf(candidate) / sum - 1) < 0.02;
}
