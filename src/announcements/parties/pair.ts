import type { Company } from "./companies";
import { placeInChain } from "./known-names";

/** How much a company matters to the deal. */
export const standing = ({ weight, roles }: Company): number =>
  Math.min(6, weight) + Math.max(roles.lessor, roles.lessee) - roles.other * 1.5;

export interface Pair {
  readonly lessor?: Company;
  readonly lessee?: Company;
}

/** The landlord and tenant that fit together best. */
export function bestPair(companies: readonly Company[]): Pair {
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
export const tenantAlone = (companies: readonly Company[]): Company | undefined =>
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
