import { anywhere, lead, type TermRule, tail } from "../evidence/rule";
import type { Money, Quantity } from "../quantities/quantity";
import { currencyOf } from "./units";

const plain = (quantity: Quantity): boolean =>
  (quantity as Money).per === "" && (quantity as Money).value >= 1e6;

/** What the landlord spends to be able to serve the contract. */
const capex: TermRule = {
  field: "capex",
  kind: "money",
  unit: currencyOf,
  fits: plain,
  cues: [
    tail(
      /^ (?:of |in |for )?(?:[\w-]+ ){0,3}(?:capex|capital expenditures?|capital costs?|equipment purchase|procurement|development costs?|construction costs?|project costs?|total costs?)\b/i,
      6,
    ),
    lead(
      /\b(?:capex|capital expenditures?|(?:total |construction |development |project |build|equipment |estimated )+costs?|cost of|purchase agreement|procurement)\b[^;$]{0,60}$/i,
      4.5,
    ),
    tail(/^ (?:\w+ ){0,4}(?:with|from|to) Dell\b/i, 4),
    tail(
      /^ (?:agreement|deal|contract|order|of purchases) with (?:Dell|Supermicro|Nvidia|HPE)\b/i,
      4,
    ),
    tail(
      /^ to (?:purchase|buy|acquire|procure) (?:[\w']+ ){0,3}(?:GPUs|chips|servers|equipment|hardware)/i,
      5,
    ),
    lead(/\b(?:Dell|Supermicro|HPE|Lenovo)\b[^;$]{0,80}$/i, 3),
    lead(/(?:purchase|buy|acquire|procure)\b[^;$]{0,90}\bfor$/i, 2.5),
    anywhere(/\b(?:GPUs?|equipment|hardware|build|construct|develop)\w*/i, 0.5),
  ],
};

/** Debt that is raised on the contract. */
const financing: TermRule = {
  field: "financing",
  kind: "money",
  unit: currencyOf,
  fits: plain,
  cues: [
    lead(/\bfinancing (?:is |was )?(?:supported|backed|secured) by\b[^;$]{0,20}$/i, -7),
    tail(
      /^ (?:of |in )?(?:[\d.%]+ )?(?:[\w,-]+ ){0,5}(?:senior (?:secured )?notes|bonds?|term loan|loans?|project financing|financing|credit facility|construction (?:facility|loan)|debt facility|debt financing|debt package|notes due|delayed draw)\b/i,
      5,
    ),
    lead(
      /\b(?:term loan|project financing|financing(?: facility)?|bond (?:sale|offering|issue)|credit facility|debt facility|loan facility|senior secured notes|loans?|debt financing)\b[^;$]{0,40}$/i,
      4.5,
    ),
    lead(
      /\b(?:rais(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|clos(?:e|es|ed|ing)|pric(?:ed|ing)|issu(?:e|es|ed|ing)|secur(?:e|es|ed|ing))(?: (?:a|an|its|in))*$/i,
      1,
    ),
    anywhere(/\bconvertible\b/i, -6),
  ],
};

export const SPENDING_TERMS: readonly TermRule[] = [capex, financing];
