import { anywhere, lead, type TermRule, tail, WEAK } from "../evidence/rule";
import type { Money } from "../quantities/quantity";
import { currencyOf } from "./units";

/** What the contract pays in a year, on average or at full use. */
const annualRevenue: TermRule = {
  field: "annual",
  kind: "money",
  unit: (context) => `${currencyOf(context)} per year`,
  fits: (quantity) =>
    ["", "/year"].includes((quantity as Money).per) && (quantity as Money).value >= 1e6,
  cues: [
    tail(
      /^,? (?:in |of )?(?:average |estimated |expected |contracted )*(?:annual(?:ized|ised|ly)?|yearly)\b/i,
    ),
    tail(/^ (?:in |of )?(?:\w+ ){0,4}(?:run[- ]rate|per year|a year|each year|per annum)/i),
    lead(/\b(?:annual(?:ized|ised)?|yearly)\b[^;$]{0,70}$/i),
    tail(/^[^;$]{0,40}\b(?:NOI|net operating|EBITDA|operating income)\b/i, -8),
    anywhere(/\b(?:NOI|net operating income)\b/i, -6),
    lead(
      /\b(?:NOI|net operating income|EBITDA|capex|spend\w*|invest\w*|energy|power costs?)\b[^;$]{0,60}$/i,
      -8,
    ),
    lead(/\b(?:rent|revenue|lease|contract|agreement|deal|fees?)\b[^;]{0,80}$/i, WEAK),
    anywhere(/\b(?:contract|lease|agreement|deal|customer|tenant)\b/i, 0.5),
    { where: "all", words: /\/year|per year|a year|annual|annum|yearly/i, weight: WEAK },
  ],
};

/** "Over $1 billion a year": the unit already says that it is paid each year. */
const paidEachYear: TermRule = {
  ...annualRevenue,
  fits: (quantity) => (quantity as Money).per === "/year" && (quantity as Money).value >= 1e6,
  cues: [
    lead(/,? or$/i, 1.5),
    lead(
      /\b(?:generat\w+|pay\w*|rents?|revenues?|bring\w*|earn\w*|worth|contract\w*|lease|fees?|yield\w*|produc\w+|deal|agreement)\b[^;$]{0,70}$/i,
      2.5,
    ),
    tail(
      /^ (?:in |of |from )?(?:[\w-]+ ){0,3}(?:revenues?|rent|contract|deal|lease|agreement|fees)\b/i,
      2,
    ),
    anywhere(/\b(?:contract|lease|agreement|deal|customer|tenant)\b/i, 1),
    lead(
      /\b(?:NOI|net operating income|EBITDA|capex|spend\w*|invest\w*|energy|power costs?|taxes)\b[^;$]{0,60}$/i,
      -8,
    ),
  ],
};

/** What is left after the site's operating costs, in a year. */
const annualOperatingIncome: TermRule = {
  field: "noi_annual",
  kind: "money",
  unit: (context) => `${currencyOf(context)} per year`,
  fits: (quantity) => ["", "/year"].includes((quantity as Money).per),
  cues: [
    tail(/^ (?:in |of )?(?:[\w-]+ ){0,4}(?:net operating income|\bNOI\b|operating income)/i, 7),
    lead(/(?:net operating income|\bNOI\b|operating income)[^;$]{0,60}$/i, 7),
    tail(/^ (?:of|in) (?:cumulative|total|aggregate)\b/i, -9),
    lead(/\b(?:cumulative|aggregate)\b[^;$]{0,40}$/i, -9),
  ],
};

/** "$6.9 billion of cumulative net operating income, or around $454 million per year". */
const operatingIncomeEachYear: TermRule = {
  ...annualOperatingIncome,
  fits: (quantity) => (quantity as Money).per === "/year",
  cues: [anywhere(/net operating income|\bNOI\b/i, 3), lead(/\bor$/i, 1)],
};

export const YEARLY_AMOUNTS: readonly TermRule[] = [
  annualRevenue,
  paidEachYear,
  annualOperatingIncome,
  operatingIncomeEachYear,
];
