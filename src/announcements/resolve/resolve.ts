import { asideOf } from "../evidence/aside";
import type { Verdict } from "../evidence/verdict";
import { type Parties, partiesOf } from "../parties/parties";
import { partyProposals } from "../parties/proposals";
import { FIELDS, type NotTerm, type Proposal, type Sentence } from "../reading";
import { acceleratorTypes } from "../terms/accelerator-types";
import { type Candidate, candidateOf } from "./candidate";
import { withCeilings } from "./ceilings";
import { choose } from "./choose";
import { isDealText } from "./deal-text";
import { deliveryOf } from "./delivery";
import { isOfAnotherCompany } from "./other-companies";
import { tranchesOf } from "./tranches";

interface Resolved {
  readonly proposals: Proposal[];
  readonly notTerms: NotTerm[];
}

/** An announcement names its parties within this many sentences, however long its exhibits are. */
const NAMING = 500;
const NO_DEAL = "the text announces no lease of capacity";
const OTHER_COMPANY = "about a company that has no part in this deal";

/** Turns what each figure most likely is into one set of terms for one deal. */
export function resolve(sentences: readonly Sentence[], verdicts: readonly Verdict[]): Resolved {
  if (!isDealText(sentences)) {
    return {
      proposals: [],
      notTerms: dismissed(verdicts.map((verdict) => ({ ...verdict, reason: NO_DEAL }))),
    };
  }
  const early = sentences.slice(0, NAMING);
  const parties = partiesOf(early);
  const judged = verdicts.map((verdict) => withoutOthers(verdict, parties));
  const candidates = withCeilings(
    judged.flatMap(({ term, ...verdict }) =>
      term === undefined ? [] : [candidateOf(verdict, term)],
    ),
  );
  const choice = choose(candidates.filter(({ field }) => field !== "delivery"));
  const proposals = [
    ...partyProposals(parties, early),
    ...acceleratorTypes(sentences, asides(sentences)),
    ...choice.proposals,
    ...datedParts(candidates, choice.proposals),
  ].sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
  const notTerms = [
    ...choice.notTerms,
    ...dismissed(judged.filter(({ term }) => term === undefined)),
  ];
  return { proposals, notTerms: withoutProposed(notTerms, proposals) };
}

/** The deliveries, and the parts of the capacity that have a date of their own. */
function datedParts(candidates: readonly Candidate[], proposals: readonly Proposal[]): Proposal[] {
  const deliveries = candidates.filter(({ field }) => field === "delivery");
  const signed = proposals.find(({ field }) => field === "signed")?.value;
  return [
    ...tranchesOf(candidates, proposals, [
      ...deliveries,
      ...candidates.filter(({ field }) => field === "first_day"),
    ]),
    ...deliveryOf(deliveries, typeof signed === "string" ? signed : undefined),
  ];
}

/** Sentences that begin by turning to something else. */
const asides = (sentences: readonly Sentence[]): Set<number> =>
  new Set(sentences.filter(({ text }) => asideOf(text)?.from === 0).map(({ index }) => index));

/** A figure of a company that has no part in the deal is no term of it. */
function withoutOthers(verdict: Verdict, parties: Parties): Verdict {
  const { term, ...rest } = verdict;
  if (term === undefined || !isOfAnotherCompany(verdict.context, parties)) return verdict;
  return { ...rest, reason: OTHER_COMPANY };
}

/** Dates are everywhere; only other figures can be mistaken for terms and are worth a line. */
function dismissed(verdicts: readonly Verdict[]): NotTerm[] {
  return verdicts
    .filter(({ context }) => context.quantity.kind !== "moment")
    .map(({ context: { sentence, quantity }, reason = "" }) => ({
      figure: sentence.text.slice(quantity.start, quantity.end),
      reason,
      start: sentence.start + quantity.start,
      end: sentence.start + quantity.end,
      sentence,
    }));
}

/** A figure that is proposed need not be listed where it is said again. */
function withoutProposed(notTerms: readonly NotTerm[], proposals: readonly Proposal[]): NotTerm[] {
  const figures = new Set(proposals.map(({ quoted }) => plain(quoted)));
  const places = new Set(proposals.map(({ start }) => start));
  return notTerms
    .filter(({ figure, start }) => !places.has(start) && !figures.has(plain(figure)))
    .sort((a, b) => a.start - b.start);
}

const plain = (figure: string): string =>
  figure
    .toLowerCase()
    .replace(/megawatts?/, "mw")
    .replace(/gigawatts?/, "gw")
    .replace(/[\s~-]/g, "");
