import { lead, type TermRule, tail, WEAK } from "../evidence/rule";
import { currencyOf, isLarge, isPlain } from "./units";

/** Who stands behind the tenant is a name; this is how much. */
const guarantee: TermRule = {
  field: "guarantee",
  kind: "money",
  unit: currencyOf,
  fits: isLarge,
  cues: [
    lead(/\b(?:supported|backed) by(?: an?)?$/i, 4.5),
    tail(/^ (?:\w+ ){0,3}(?:backstop|guarantee|guaranty|letter of credit|credit support)/i, 6),
    tail(/^ (?:of|in) (?:[\w']+ ){0,4}(?:lease |payment |financial |rent )*obligations/i, 6),
    tail(/^ (?:in )?(?:\w+ ){0,3}support of (?:\w+ ){0,3}debt/i, 5),
    lead(
      /(?:backstop(?:s|ped|ping)?|guarante(?:e|es|ed|eing)|guaranty|letters? of credit|credit support)\b(?: \w+)?(?: of| for| up to| to| totall?ing| worth| valued at|,)?(?: an?)?(?: (?:aggregate|total|additional|maximum))*$/i,
      6,
    ),
    lead(/(?:backstop|guarante[ey]|guarantor)[^;$]{0,60}(?:up to|to|of|by|at)(?: \w+){0,3}$/i, 4.5),
  ],
};

/** Money before the service. */
const prepayment: TermRule = {
  field: "prepayment",
  kind: "money",
  unit: currencyOf,
  fits: isPlain,
  cues: [
    tail(
      /^ (?:[\w-]+ ){0,2}(?:pre-?payments?|upfront|up front|advance payment|deposit|in advance)/i,
      6,
    ),
    lead(
      /(?:pre-?pay(?:ment|ments|s|ing)?|prepaid|upfront payment|advance payment|security deposit|deposit)\b[^;$]{0,35}$/i,
      6,
    ),
    lead(/(?:pay|paid|pays)(?: \w+)?$/i, WEAK),
    tail(/^ (?:up ?front|in advance)/i, 5),
  ],
};

/** What ending early costs. */
const exitFee: TermRule = {
  field: "exit_fee",
  kind: "money",
  unit: currencyOf,
  fits: isPlain,
  cues: [
    tail(/^ (?:early )?(?:termination|exit|break)(?:-| )?(?:fee|payment|charge)/i, 7),
    lead(/(?:termination|exit|break)(?:-| )?(?:fee|payment|charge)[^;$]{0,30}$/i, 7),
  ],
};

export const SECURITY_TERMS: readonly TermRule[] = [guarantee, prepayment, exitFee];
