import type { Sentence } from "../reading";
import { type Company, companiesIn } from "./companies";
import type { Mention } from "./mentions";
import { bestPair, standing, tenantAlone } from "./pair";
import type { Roles } from "./role-cue";
import { rolesAround } from "./roles";
import { unnamedTenant } from "./unnamed-tenant";

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

/** The two parties of the deal and who stands behind the tenant, as far as the text tells. */
export function partiesOf(sentences: readonly Sentence[]): Parties {
  const companies = companiesIn(sentences);
  const listed = [...companies.values()].sort((a, b) => standing(b) - standing(a)).slice(0, 8);
  const guarantor = listed
    .filter((company) => company.roles.guarantor >= 4)
    .sort((a, b) => b.roles.guarantor - a.roles.guarantor)[0];
  const pair = bestPair(listed.filter((company) => company !== guarantor));
  const mention = unnamedTenant(sentences);
  const unnamed = mention && { name: mention.name, mention, confidence: 0.8 };
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

function partyOf(company: Company, role: keyof Roles): Party {
  const strength = company.roles[role] + company.weight / 2;
  const mention =
    company.mentions.find((found) => rolesAround(found)[role] > 0) ?? company.mentions[0];
  if (mention === undefined) throw new RangeError(`${company.name} is not mentioned.`);
  return { name: company.name, mention, confidence: Math.min(0.97, 0.6 + strength / 40) };
}
