import type { Context } from "../evidence/context";
import { mentionsIn } from "../parties/mentions";
import type { Parties } from "../parties/parties";

/** A company that is spoken of this much where the text begins has to do with the deal. */
const CLOSE = 1.6;

/** Who sells equipment to landlords; what is bought from them is the landlord's. */
const VENDOR = /^(?:Dell|Supermicro|Super Micro|HPE|Hewlett|Lenovo|Nvidia|Foxconn|Quanta)/;

/** Whether a figure belongs to a company that has no part in the deal: the last one named before it. */
export function isOfAnotherCompany({ sentence, quantity }: Context, parties: Parties): boolean {
  if (parties.lessor === undefined && parties.lessee === undefined) return false;
  const before = mentionsIn(sentence).filter(({ end, sure }) => sure && end <= quantity.start);
  const last = before.at(-1);
  if (last === undefined || VENDOR.test(last.name)) return false;
  const company = parties.companies.get(last.name);
  if (company === undefined || company.roles.other > 0) return false;
  const names = [parties.lessor, parties.lessee, parties.guarantor].map((party) => party?.name);
  return !names.includes(last.name) && company.weight < CLOSE;
}
