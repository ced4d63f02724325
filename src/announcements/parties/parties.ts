import { asideOf } from "../evidence/aside";
import type { Sentence } from "../reading";
import { fullNames } from "./full-names";
import { placeInChain } from "./known-names";
import { type Mention, mentionsIn } from "./mentions";
import { type Roles, rolesAround } from "./roles";

/** What the whole text says of one company. */
export interface Company {
  readonly name: string;
  readonly roles: Roles;
  /** How much it is spoken of, mostly where the text begins. */
  weight: number;
  readonly mentions: Mention[];
}

export interface Party {
  readonly name: string;
  readonly mention: Mention;
  readonly confidence: number;
}

export interface Parties {
  readonly lessor?: Party;
  readonly lessee?: Party;
  readonly guarantor?: Party;
  /** Every company the text names. */
  readonly companies: ReadonlyMap<string, Company>;
}

const DEAL =
  /\b(?:leas(?:e|es|ed|ing)|contract\w*|agreement|deal|colocation|hosting|pact|order|capacity|compute|rent\w*)\b/i;
const OPENING = 14;

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

/** The two parties of the deal and who stands behind the tenant, as far as the text tells. */
export function partiesOf(sentences: readonly Sentence[]): Parties {
  const companies = companiesIn(sentences);
  const listed = [...companies.values()].sort((a, b) => standing(b) - standing(a)).slice(0, 8);
  const guarantor = listed
    .filter((company) => company.roles.guarantor >= 4)
    .sort((a, b) => b.roles.guarantor - a.roles.guarantor)[0];
  const pair = bestPair(listed.filter((company) => company !== guarantor));
  const unnamed = undisclosed(sentences);
  const named = pair.lessee ?? tenantAlone(listed.filter((company) => company !== pair.lessor));
  const lessee =
    named === undefined || isSpokenOfLater(named, unnamed) ? (unnamed ?? named) : named;
  return {
    companies,
    ...(pair.lessor === undefined ? {} : { lessor: partyOf(pair.lessor, "lessor") }),
    ...(lessee === undefined
      ? {}
      : { lessee: "mention" in lessee ? lessee : partyOf(lessee, "lessee") }),
    ...(guarantor === undefined ? {} : { guarantor: partyOf(guarantor, "guarantor") }),
  };
}

/** A tenant that is named only after one that is not named is another deal's. */
const isSpokenOfLater = (company: Company, unnamed: Party | undefined): boolean =>
  unnamed !== undefined &&
  company.mentions.every(({ sentence }) => sentence.index > unnamed.mention.sentence.index);

const standing = ({ weight, roles }: Company): number =>
  Math.min(6, weight) + Math.max(roles.lessor, roles.lessee) - roles.other * 1.5;

interface Pair {
  readonly lessor?: Company;
  readonly lessee?: Company;
}

/** The landlord and tenant that fit together best. */
function bestPair(companies: readonly Company[]): Pair {
  let best: Pair = landlordAlone(companies);
  let most = 6;
  for (const lessor of companies) {
    for (const lessee of companies) {
      if (lessor === lessee) continue;
      const score = together(lessor, lessee);
      if (score > most) {
        most = score;
        best = { lessor, lessee };
      }
    }
  }
  return best;
}

/** Parties of one deal are named together, in a sentence or in the next one. */
function nearness(one: Company, other: Company): number {
  const sentences = new Set(one.mentions.map(({ sentence }) => sentence.index));
  const places = other.mentions.map(({ sentence }) => sentence.index);
  if (places.some((index) => sentences.has(index))) return 4;
  return places.some((index) => sentences.has(index - 1) || sentences.has(index + 1)) ? 2 : 0;
}

/** A tenant that the text names without its landlord. */
const tenantAlone = (companies: readonly Company[]): Company | undefined =>
  companies
    .filter(
      ({ roles }) =>
        roles.lessee >= 2.5 && roles.lessee > roles.lessor && roles.other <= roles.lessee,
    )
    .sort((a, b) => b.roles.lessee - a.roles.lessee)[0];

/** Mostly named for what they sell to the landlord. */
const SELLS_CHIPS = /^(?:Nvidia|AMD)$/;

/** Where only one party is named it lets, if it is known to or the text says so. */
function landlordAlone(companies: readonly Company[]): Pair {
  const lets = ({ name, roles, weight }: Company): number =>
    Math.min(6, weight) + roles.lessor - roles.lessee + ((placeInChain(name) ?? 9) <= 2 ? 2 : 0);
  const [lessor] = companies
    .filter(
      (company) =>
        company.roles.lessor > company.roles.lessee || (placeInChain(company.name) ?? 9) <= 2,
    )
    .sort((a, b) => lets(b) - lets(a));
  return lessor !== undefined && lets(lessor) >= 3.5 ? { lessor } : {};
}

function together(lessor: Company, lessee: Company): number {
  if (SELLS_CHIPS.test(lessee.name) && lessee.roles.lessee < 0.6) return 0;
  if (
    standing(lessor) <= 0.5 ||
    standing(lessee) <= 1.5 ||
    lessee.roles.other > lessee.roles.lessee + 2
  )
    return 0;
  const [low, high] = [placeInChain(lessor.name), placeInChain(lessee.name)];
  const order = low === undefined || high === undefined || low === high ? 0 : low < high ? 9 : -9;
  const roles =
    lessor.roles.lessor - lessor.roles.lessee + (lessee.roles.lessee - lessee.roles.lessor);
  const weights = Math.min(6, lessor.weight) + Math.min(6, lessee.weight);
  return weights + roles + order + nearness(lessor, lessee) - lessee.roles.guarantor;
}

function partyOf(company: Company, role: keyof Roles): Party {
  const strength = company.roles[role] + company.weight / 2;
  const mention =
    company.mentions.find((found) => rolesAround(found)[role] > 0) ?? company.mentions[0];
  if (mention === undefined) throw new RangeError(`${company.name} is not mentioned.`);
  return { name: company.name, mention, confidence: Math.min(0.97, 0.6 + strength / 40) };
}

const UNNAMED =
  /\b(?:(?:undisclosed|unnamed|unidentified|confidential|unspecified) (?:[\w.-]+ ){0,4}(?:hyperscaler|customer|tenant|client|counterparty|company|lessee)|(?:a|an|another|one|leading|major|new|global|first) (?:[\w.,-]+ ){0,5}(?:hyperscaler|hyperscale (?:customer|tenant|client)|investment[- ]grade (?:\w+ )?(?:tenant|customer|counterparty|company))|its (?:first|initial|new|anchor|largest) (?:[\w-]+ )?(?:customer|tenant)|hyperscaler (?:lease|tenant|customer|deal)|(?:tenant|customer)(?:'s)? (?:name|identity)|did not (?:disclose|name|identify) (?:the )?(?:tenant|customer|client))\b/i;

/** A tenant that is described and not named. */
function undisclosed(sentences: readonly Sentence[]): Party | undefined {
  for (const sentence of sentences.slice(0, OPENING)) {
    const match = UNNAMED.exec(sentence.text);
    if (
      match === null ||
      !(DEAL.test(sentence.text) || /\b(?:tenant|customer)\b/i.test(sentence.text))
    )
      continue;
    const { index: start } = match;
    const end = start + match[0].length;
    const mention = { name: "undisclosed", sentence, start, end, plain: sentence.text, sure: true };
    return { name: "undisclosed", mention, confidence: 0.8 };
  }
  return undefined;
}
