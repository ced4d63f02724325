import type { Context } from "../evidence/context";
import { anywhere, lead, type TermRule, tail } from "../evidence/rule";
import type { Money, Quantity } from "../quantities/quantity";
import { currencyOf } from "./units";

/** Units in which capacity is priced, as they are quoted and as they are written in a model. */
const PRICED: ReadonlyMap<string, string> = new Map([
  ["/kW/month", "per kW-month"],
  ["/month/kW", "per kW-month"],
  ["/kW/year", "per kW-year"],
  ["/MW/month", "per MW-month"],
  ["/MW/year", "per MW-year"],
  ["/year/MW", "per MW-year"],
  ["/GPU/hour", "per GPU-hour"],
  ["/hour/GPU", "per GPU-hour"],
  ["/GPU/month", "per GPU-month"],
  ["/month", "per month"],
]);

const per = (quantity: Quantity): string => (quantity as Money).per;

/** `$125 per kW-month`, `$1.5 million per MW-year`, `$2.10 per GPU-hour`, `$1.25 billion a month`. */
const unitPrice: TermRule = {
  field: "rate",
  kind: "money",
  fits: (quantity) => PRICED.has(per(quantity)) && per(quantity) !== "/month",
  unit: (context) => `${currencyOf(context)} ${PRICED.get(per(context.quantity)) ?? ""}`,
  cues: [
    anywhere(/./, 2),
    lead(
      /\b(?:EBITDA|NOI|net operating income|costs?|capex|market|spot|industry|average asking)\b[^;$]{0,50}$/i,
      -5,
    ),
    anywhere(
      /\b(?:rates?|rents?|price[ds]?|pricing|lease[sd]?|fees?|pay|pays|paid|charge[sd]?|revenues?|translat|equat|equivalent|works out|about)\b/i,
      2,
    ),
  ],
};

const monthlyFee: TermRule = {
  field: "rate",
  kind: "money",
  fits: (quantity) => per(quantity) === "/month" && (quantity as Money).value >= 1e5,
  unit: (context) => `${currencyOf(context)} per month`,
  cues: [
    lead(
      /\b(?:pay|pays|paying|paid|fee|fees|rent|charge[sd]?|worth|valued at|at|for)\b[^;$]{0,40}$/i,
      3,
    ),
    anywhere(/\b(?:contract|agreement|lease|deal|tenant|customer|compute|capacity)\b/i),
  ],
};

const costPerMegawatt: TermRule = {
  field: "capex_per_mw",
  kind: "money",
  fits: (quantity) => per(quantity) === "/MW" && (quantity as Money).value >= 5e5,
  unit: (context) => `${currencyOf(context)} per MW`,
  value: ({ quantity }: Context) => {
    const { value, high } = quantity as Money;
    return high === undefined ? value : [value, high];
  },
  cues: [
    anywhere(
      /\b(?:costs?|capex|capital expenditures?|build|builds|construction|investment|spend|retrofit|conversion|development|all[- ]in)\b/i,
      4,
    ),
    tail(/^ (?:of|in) (?:\w+ ){0,2}(?:capex|cost|investment)/i, 3),
  ],
};

export const UNIT_PRICES: readonly TermRule[] = [unitPrice, monthlyFee, costPerMegawatt];
