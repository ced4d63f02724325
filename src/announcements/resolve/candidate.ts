import type { TermRule } from "../evidence/rule";
import type { Verdict } from "../evidence/verdict";
import type { Money, Power, Share } from "../quantities/quantity";
import type { Field, Proposal, Value } from "../reading";

/** A figure that may be a term. */
export interface Candidate {
  readonly field: Field;
  readonly value: Value;
  readonly unit: string;
  readonly score: number;
  readonly verdict: Verdict;
}

/** "Phase one, about 40 MW": the part of a whole that the text may also tell. */
const PART = /\b(?:phase|tranche|stage|first|second|remaining)\b[^;]{0,40}$/i;
const PART_SCORE = 3;

export function candidateOf(verdict: Verdict, term: TermRule): Candidate {
  const { context, score } = verdict;
  return {
    field: term.field,
    value: term.value?.(context) ?? ownValue(context.quantity),
    unit: typeof term.unit === "string" ? term.unit : term.unit(context),
    score:
      term.field === "mw" && PART.test(context.lead)
        ? PART_SCORE
        : score + (context.opening ? 1 : 0),
    verdict,
  };
}

function ownValue(quantity: Verdict["context"]["quantity"]): Value {
  const { high } = quantity as Money | Power | Share;
  return high === undefined || typeof quantity.value === "string"
    ? quantity.value
    : [quantity.value, high];
}

/** The proposal that a candidate makes, with its place in the whole text. */
export function proposalOf(candidate: Candidate, support = 0): Proposal {
  const { sentence, quantity } = candidate.verdict.context;
  const strength = candidate.score + support;
  return {
    field: candidate.field,
    value: candidate.value,
    unit: candidate.unit,
    quoted: sentence.text.slice(quantity.start, quantity.end),
    start: sentence.start + quantity.start,
    end: sentence.start + quantity.end,
    ...(quantity.hedge === undefined ? {} : { hedge: quantity.hedge }),
    sentence,
    confidence: Number(Math.min(0.98, 0.5 + strength / 24).toFixed(2)),
  };
}
