import { asideOf } from "../evidence/aside";
import type { Sentence } from "../reading";
import { fullNames } from "./full-names";
import { type Mention, mentionsIn } from "./mentions";
import type { Roles } from "./role-cue";
import { rolesAround } from "./roles";

/** What the whole text says of one company. */
export interface Company {
  readonly name: string;
  readonly roles: Roles;
  /** How much it is spoken of, mostly where the text begins. */
  weight: number;
  readonly mentions: Mention[];
}

/** Words of a sentence that is about a deal. */
export const DEAL =
  /\b(?:leas(?:e|es|ed|ing)|contract\w*|agreement|deal|colocation|hosting|pact|order|capacity|compute|rent\w*)\b/i;
/** The sentences in which an announcement says what it announces. */
export const OPENING = 14;

/** Adds up what each sentence says of each company. */
export function companiesIn(sentences: readonly Sentence[]): Map<string, Company> {
  const companies = new Map<string, Company>();
  for (const { mention, share } of namedIn(sentences)) {
    const company = companies.get(mention.name) ?? newCompany(mention.name);
    companies.set(mention.name, company);
    count(company, mention, share);
  }
  for (const [name, { roles, mentions }] of companies) {
    const plays = roles.lessor + roles.lessee + roles.guarantor > 0 || mentions.length > 1;
    if (!mentions.some(({ sure }) => sure) && !plays) companies.delete(name);
  }
  return companies;
}

interface Named {
  readonly mention: Mention;
  /** How much it counts: more where the text begins, less where it speaks of another deal. */
  readonly share: number;
}

function namedIn(sentences: readonly Sentence[]): Named[] {
  const named = sentences.flatMap((sentence) => {
    const aside = asideOf(sentence.text)?.from ?? Number.POSITIVE_INFINITY;
    const place = sentence.index < OPENING ? 1 : 0.35;
    return mentionsIn(sentence).map((mention) => ({
      mention,
      share: place * (mention.start >= aside ? 0.25 : 1),
    }));
  });
  const full = fullNames(named.map(({ mention }) => mention));
  const speakers = speakersIn(sentences);
  return named
    .filter(({ mention }) => full.has(mention.name) && !speakers.has(mention.name))
    .map(({ mention, share }) => ({
      share,
      mention: { ...mention, name: full.get(mention.name) ?? mention.name },
    }));
}

/** The people who speak in a transcript: "Tom Becker: Sure." */
function speakersIn(sentences: readonly Sentence[]): Set<string> {
  const names = sentences.flatMap(
    ({ text }) => /^([A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}):/.exec(text)?.[1] ?? [],
  );
  return new Set(
    names
      .filter((name) => name.includes(" "))
      .flatMap((name) => [name, name.split(" ")[0] ?? name]),
  );
}

/** Adds one mention to what is known of a company. */
function count(company: Company, mention: Mention, share: number): void {
  company.mentions.push(mention);
  const early = mention.sentence.index < 3 ? 2 : 1;
  company.weight += share * early * (DEAL.test(mention.plain) ? 1 : 0.3);
  const roles = rolesAround(mention);
  for (const role of ["lessor", "lessee", "guarantor", "other"] as const) {
    company.roles[role] += roles[role] * share;
  }
}

const newCompany = (name: string): Company => ({
  name,
  roles: { lessor: 0, lessee: 0, guarantor: 0, other: 0 },
  weight: 0,
  mentions: [],
});
