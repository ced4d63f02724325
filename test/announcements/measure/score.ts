import type { Field, Proposal, Reading, Value } from "../../../src/announcements/reading";

/** A term that a careful reader takes out of an announcement. */
export interface ExpectedTerm {
  readonly field: Field;
  readonly value: Value;
  readonly unit: string;
}

export interface Case {
  readonly id: string;
  readonly half: "development" | "hold-out";
  readonly terms: readonly ExpectedTerm[];
  readonly negatives: readonly { readonly figure: string; readonly why_not: string }[];
}

export interface Score {
  readonly id: string;
  readonly right: number;
  readonly wrong: readonly Proposal[];
  readonly missed: readonly ExpectedTerm[];
  /** Figures that must not be taken, and were. */
  readonly traps: readonly string[];
  readonly expected: number;
}

/** Compares a reading with what a careful reader takes out of the same text. */
export function scoreOf(labels: Case, { proposals }: Reading): Score {
  const wrong = proposals.filter(
    (proposal) => !labels.terms.some((term) => agrees(term, proposal)),
  );
  const missed = labels.terms.filter(
    (term) => !proposals.some((proposal) => agrees(term, proposal)),
  );
  const traps = labels.negatives
    .map(({ figure }) => figure)
    .filter((figure) => wrong.some(({ quoted }) => plain(quoted) === plain(figure)));
  return {
    id: labels.id,
    right: proposals.length - wrong.length,
    wrong,
    missed,
    traps,
    expected: labels.terms.length,
  };
}

/** The same field and value; amounts within one percent, and rates in the same unit. */
function agrees(term: ExpectedTerm, { field, value, unit }: Proposal): boolean {
  if (term.field !== field || (field === "rate" && term.unit !== unit)) return false;
  if (typeof term.value === "string" || typeof value === "string") {
    return plain(String(term.value)) === plain(String(value));
  }
  const [expected, found] = [[term.value].flat(), [value].flat()];
  return (
    expected.length === found.length &&
    expected.every((one, index) => near(one, found[index] ?? Number.NaN))
  );
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01 * Math.abs(one);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

export interface Total {
  readonly cases: number;
  readonly terms: number;
  readonly proposed: number;
  readonly precision: number;
  readonly recall: number;
  readonly traps: number;
}

export function totalOf(scores: readonly Score[]): Total {
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const [right, wrong, terms] = [
    sum((s) => s.right),
    sum((s) => s.wrong.length),
    sum((s) => s.expected),
  ];
  const found = terms - sum((s) => s.missed.length);
  return {
    cases: scores.length,
    terms,
    proposed: right + wrong,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: terms === 0 ? 1 : found / terms,
    traps: sum((s) => s.traps.length),
  };
}
