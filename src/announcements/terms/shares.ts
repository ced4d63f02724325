import type { Context } from "../evidence/context";
import { anywhere, lead, type TermRule, tail } from "../evidence/rule";
import type { Share } from "../quantities/quantity";
import type { Value } from "../reading";

const range = ({ quantity }: Context): Value => {
  const { value, high } = quantity as Share;
  return high === undefined ? value : [value, high];
};

/** How the fee rises. */
const escalator: TermRule = {
  field: "escalator",
  kind: "share",
  unit: "per year",
  cues: [
    tail(
      /^ (?:[\w-]+ ){0,3}(?:escalat\w*|rent (?:increases?|bumps?|steps?)|step-?ups?|annual (?:increases?|bumps?|uplift))/i,
      6,
    ),
    lead(
      /\b(?:escalat\w*|rent (?:increases?|bumps?|steps?)|step(?:s|ping)? up|annual (?:increases?|bumps?)|indexation|uplift|(?:increase|rise|grow|step)s? (?:annually|each year|every year))\b[^;%]{0,45}$/i,
      6,
    ),
    lead(
      /\b(?:rents?|fees?|prices?|rates?)\b[^;%]{0,125}\b(?:rises?|increases?|steps? up|grows?|escalates?)(?: annually)?(?: by| at)?$/i,
      6,
    ),
    anywhere(/\b(?:annual|year|annum|rent)\b/i, 0.5),
  ],
};

const prepayment: TermRule = {
  field: "prepayment",
  kind: "share",
  unit: "share of contract value",
  cues: [
    tail(
      /^ of (?:the |each )?(?:[\w-]+ ){0,4}(?:paid |payable )?(?:up ?front|in advance|paid before|before)\b/i,
      6,
    ),
    tail(/^ (?:\w+ ){0,3}(?:pre-?pay\w*|upfront|up front|in advance|advance payment|deposit)/i, 6),
    lead(/\b(?:pre-?pay\w*|prepaid|upfront payment|advance payment|deposit)\b[^;%]{0,40}$/i, 6),
  ],
};

const operatingMargin: TermRule = {
  field: "noi_margin",
  kind: "share",
  unit: "share",
  value: range,
  cues: [
    tail(/^ (?:[\w-]+ ){0,4}(?:net operating income|NOI)(?: \(NOI\))? margins?/i, 7),
    lead(/\b(?:net operating income|NOI)(?: \(NOI\))?,? margins?[^;%]{0,50}$/i, 7),
  ],
};

const cashMargin: TermRule = {
  field: "ebitda_margin",
  kind: "share",
  unit: "share",
  value: range,
  cues: [
    tail(/^ (?:[\w-]+ ){0,4}EBITDA (?:profit )?margins?/i, 7),
    lead(/\bEBITDA (?:profit )?margins?[^;%]{0,50}$/i, 7),
    tail(/^ margins?\b/i, 2),
    anywhere(/\bEBITDA\b/, 2),
  ],
};

const loanToCost: TermRule = {
  field: "loan_to_cost",
  kind: "share",
  unit: "share",
  cues: [
    tail(/^ (?:\w+ )?(?:loan[- ]to[- ]cost|LTC)\b/i, 7),
    tail(/^ of (?:the )?(?:total |project |construction |development |build )*costs?\b/i, 4.5),
    lead(/\b(?:loan[- ]to[- ]cost|LTC)\b[^;%]{0,30}$/i, 7),
  ],
};

const interest: TermRule = {
  field: "financing_rate",
  kind: "share",
  unit: "per year",
  cues: [
    tail(/^ (?:[\w-]+ ){0,3}(?:senior|notes?|bonds?|coupon|interest)/i, 5),
    lead(
      /\b(?:coupon|bear(?:s|ing)? interest|interest rate|fixed rate|yield(?:s|ing)?|priced? at|interest at)\b[^;%]{0,40}$/i,
      4,
    ),
    anywhere(/\b(?:notes?|bonds?|loan|facility|debt)\b/i, 1),
  ],
};

export const SHARE_TERMS: readonly TermRule[] = [
  escalator,
  prepayment,
  operatingMargin,
  cashMargin,
  loanToCost,
  interest,
];
