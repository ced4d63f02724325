import type { Context } from "../evidence/context";
import { mentionsIn } from "../parties/mentions";
import type { Parties } from "../parties/parties";

/** A company that is spoken of this much where the text begins has to do with the deal. */
const CLOSE = 1.6;

/** Who sells equipment to landlords; what is bought from them is the landlord's. */
const VENDOR = /^(?:Dell|Supermicro|Super Micro|HPE|Hewlett|Lenovo|Nvidia|Foxconn|Quanta)/;

const DEAL_WITH =
  /^ (?:[\w-]+ ){0,4}(?:deal|contract|agreement|lease|pact|order|partnership) with (?:the )?$/i;

/**
 * Whether a figure belongs to a company that has no part in the deal: the last one named before it, or
 * the one that it is a deal with ("a $17.4 billion deal with Nebius").
 */
export function isOfAnotherCompany(
  { sentence, quantity, all }: Context,
  parties: Parties,
): boolean {
  if (parties.lessor === undefined && parties.lessee === undefined) return false;
  const sure = mentionsIn(sentence).filter((mention) => mention.sure);
  const last = sure.filter(({ end }) => end <= quantity.start).at(-1);
  const next = sure.find(({ start }) => start >= quantity.end);
  if (
    next !== undefined &&
    DEAL_WITH.test(all.slice(quantity.end, next.start)) &&
    isOutside(next.name, parties)
  ) {
    return true;
  }
  return last !== undefined && isOutside(last.name, parties);
}

function isOutside(name: string, parties: Parties): boolean {
  const company = parties.companies.get(name);
  if (VENDOR.test(name) || company === undefined || company.roles.other > 0) return false;
  const names = [parties.lessor, parties.lessee, parties.guarantor].map((party) => party?.name);
  return !names.includes(name) && company.weight < CLOSE;
}
