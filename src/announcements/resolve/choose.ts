import type { Field, NotTerm, Proposal, Value } from "../reading";
import { type Candidate, proposalOf } from "./candidate";
import { groupBy } from "./group-by";
import { isSumOf, sentencesOfSeveralDeals } from "./several-deals";

export interface Choice {
  readonly proposals: Proposal[];
  readonly notTerms: NotTerm[];
}

/** Terms of which a deal can have several. */
const PLURAL: ReadonlySet<Field> = new Set([
  "rate",
  "financing",
  "financing_rate",
  "financing_maturity",
]);
/** Terms that each of several deals in one text has for itself. */
const EACH: ReadonlySet<Field> = new Set(["mw", "tcv"]);

interface Group {
  readonly best: Candidate;
  readonly all: readonly Candidate[];
  readonly strength: number;
}

/** One value for each term: the one that the text speaks for most, counting each time it is said. */
export function choose(candidates: readonly Candidate[]): Choice {
  const choice: Choice = { proposals: [], notTerms: [] };
  const several = sentencesOfSeveralDeals(candidates);
  for (const [field, ofField] of groupBy(candidates, (candidate) => candidate.field)) {
    const parts = ofField.filter(
      ({ verdict }) => EACH.has(field) && several.has(verdict.context.sentence.index),
    );
    const whole = ofField.filter((candidate) => !isSumOf(candidate, parts));
    for (const sum of ofField.filter((candidate) => !whole.includes(candidate))) {
      choice.notTerms.push(asNotTerm(sum, "the sum of several deals"));
    }
    take(choice, field, grouped(whole), new Set(parts));
  }
  return choice;
}

function take(
  choice: Choice,
  field: Field,
  groups: readonly Group[],
  parts: ReadonlySet<Candidate>,
): void {
  const [first] = groups;
  if (first === undefined) return;
  for (const group of groups) {
    const another = PLURAL.has(field) ? differs(group, groups) : parts.has(group.best);
    if (group === first || another) {
      choice.proposals.push(proposalOf(group.best, group.strength - group.best.score));
    } else {
      const better = `${quotedOf(first.best)} fits ${field.replaceAll("_", " ")} better`;
      choice.notTerms.push(...group.all.map((other) => asNotTerm(other, better)));
    }
  }
}

/** A second price is a price in another unit; a second loan has its own words for it. */
const differs = (group: Group, groups: readonly Group[]): boolean =>
  group.best.field === "rate"
    ? !groups.some(
        (other) => other.strength > group.strength && other.best.unit === group.best.unit,
      )
    : group.best.score >= 4;

/** Candidates by their value, the strongest first. */
function grouped(candidates: readonly Candidate[]): Group[] {
  const groups = groupBy(
    candidates,
    ({ value, unit, field }) => `${key(value)} ${field === "rate" ? unit : ""}`,
  );
  return [...groups.values()]
    .map((all) => {
      const best = all.reduce((a, b) => (b.score > a.score ? b : a));
      const said = all.reduce((sum, { score }) => sum + 0.35 * Math.min(score, 5), 0);
      return { best, all, strength: best.score + Math.min(4, said) };
    })
    .sort((a, b) => b.strength - a.strength);
}

/** Two figures are the same if they agree to three digits: 3.7 and 3.70 billion. */
const key = (value: Value): string =>
  typeof value === "number" ? value.toPrecision(3) : JSON.stringify(value);

const quotedOf = ({ verdict: { context } }: Candidate): string =>
  context.sentence.text.slice(context.quantity.start, context.quantity.end);

function asNotTerm(candidate: Candidate, reason: string): NotTerm {
  const { sentence, quantity } = candidate.verdict.context;
  return {
    figure: quotedOf(candidate),
    reason,
    start: sentence.start + quantity.start,
    end: sentence.start + quantity.end,
    sentence,
  };
}
