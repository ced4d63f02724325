import type { Per } from "./quantity";

const UNIT: ReadonlyMap<string, string> = new Map([
  ["year", "year"],
  ["yr", "year"],
  ["annum", "year"],
  ["month", "month"],
  ["mo", "month"],
  ["quarter", "quarter"],
  ["mw", "MW"],
  ["megawatt", "MW"],
  ["gw", "GW"],
  ["gigawatt", "GW"],
  ["kw", "kW"],
  ["kilowatt", "kW"],
  ["gpu", "GPU"],
  ["chip", "GPU"],
  ["accelerator", "GPU"],
  ["hour", "hour"],
  ["hr", "hour"],
  ["share", "share"],
  ["kwh", "kWh"],
  ["mwh", "MWh"],
  ["kilowatt-hour", "kWh"],
  ["megawatt-hour", "MWh"],
  ["day", "day"],
]);

const WORD =
  "(kilowatt-hour|megawatt-hour|year|yr|annum|month|mo|quarter|megawatt|gigawatt|kilowatt|mwh|kwh|mw|gw|kw|gpu|chip|accelerator|hour|hr|share|day)s?\\b";
const FIRST = new RegExp(
  `^ ?(?:USD ?)?(?:/|per |an? |each |for every |-?per-)(?:critical |contracted |gross |IT )*${WORD}(?: of (?:critical )?IT(?: load| capacity)?)?`,
  "i",
);
const NEXT = new RegExp(`^(?:,? ?(?:/|per |an? |each )|[-·])${WORD}`, "i");
const ADVERB = /^(?: in| of)? ?(annually|monthly|hourly|yearly|annualized|annualised)\b/i;
const ADVERBS: Readonly<Record<string, string>> = {
  annually: "year",
  yearly: "year",
  annualized: "year",
  annualised: "year",
  monthly: "month",
  hourly: "hour",
};

/** What an amount that ends at `end` is paid per: `/kW/month` after "$125 per kW-month". */
export function perAfter(sentence: string, end: number): { per: Per; end: number } {
  let per = "";
  let at = end;
  const first = FIRST.exec(sentence.slice(at, at + 48));
  if (first?.[1] !== undefined) {
    per = `/${UNIT.get(first[1].toLowerCase()) ?? first[1]}`;
    at += first[0].length;
    const next = NEXT.exec(sentence.slice(at, at + 24));
    if (next?.[1] !== undefined) {
      per += `/${UNIT.get(next[1].toLowerCase()) ?? next[1]}`;
      at += next[0].length;
    }
  }
  const adverb = ADVERB.exec(sentence.slice(at, at + 16));
  if (adverb?.[1] === undefined) return { per, end: at };
  return { per: `${per}/${ADVERBS[adverb[1].toLowerCase()]}`, end: at + adverb[0].length };
}
