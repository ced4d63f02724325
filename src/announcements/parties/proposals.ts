import type { Proposal, Sentence } from "../reading";
import { lendersIn } from "./lenders";
import type { Mention } from "./mentions";
import type { Parties, Party } from "./parties";

type Role = "lessor" | "lessee" | "guarantor" | "lender";

/** The names that a reading proposes. */
export function partyProposals(parties: Parties, sentences: readonly Sentence[]): Proposal[] {
  const { lessor, lessee, guarantor } = parties;
  return [
    ...named("lessor", lessor),
    ...named("lessee", lessee),
    ...named("guarantor", guarantor),
    ...lenders(sentences),
  ];
}

const named = (field: Role, party: Party | undefined): Proposal[] =>
  party === undefined ? [] : [proposal(field, party.mention, party.confidence)];

function lenders(sentences: readonly Sentence[]): Proposal[] {
  const seen = new Map<string, Proposal>();
  for (const mention of sentences.flatMap(lendersIn)) {
    if (!seen.has(mention.name)) seen.set(mention.name, proposal("lender", mention, 0.75));
  }
  return [...seen.values()];
}

function proposal(field: Role, mention: Mention, confidence: number): Proposal {
  const { sentence, start, end, name } = mention;
  return {
    field,
    value: name,
    unit: "name",
    quoted: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    sentence,
    confidence: Number(confidence.toFixed(2)),
  };
}
