import type { Sentence } from "../reading";
import { plainCharacters } from "../text/plain-characters";
import type { Mention } from "./mentions";

const LENDERS =
  /\b(?:J\.?P\.? ?Morgan(?: Chase)?|Goldman Sachs|Morgan Stanley|Blackstone|PIMCO|Apollo|MUFG|Deutsche Bank|SMBC|Barclays|Citi(?:group|bank)?|Macquarie|Brookfield|Ares|KKR|Santander|BNP Paribas|Societe Generale|Credit Agricole|Mizuho|Wells Fargo|Bank of America|TD Securities|ING|Carlyle|BlackRock|Magnetar|Eagle Point|Jefferies|Cantor Fitzgerald|Natixis|Scotiabank|RBC)\b/g;
const FINANCING =
  /\b(?:loan|loans|notes|bonds?|debt|financing|facility|underwrit\w+|lenders?|bookrunners?|arrang\w+|credit)\b/i;
const LENDS = /\b(?:underwriters?|lenders?|bookrunners?|arrangers?|lead left)\b/i;
const BUILDING =
  /\b(?:project|construction|data cent(?:er|re)|campus|lease|facility|loan-to-cost|notes|bonds|term loan)\b/i;

/** Banks and funds that a sentence names as lenders or arrangers. */
export function lendersIn(sentence: Sentence): Mention[] {
  const plain = plainCharacters(sentence.text);
  if (!LENDS.test(plain) && !(FINANCING.test(plain) && BUILDING.test(plain))) return [];
  if (/\banalysts?\b|price target|\brat(?:ed|ing)\b/i.test(plain)) return [];
  return [...plain.matchAll(LENDERS)].map((match) => ({
    name: /^J\.?P/.test(match[0]) ? "JPMorgan" : match[0],
    sentence,
    start: match.index,
    end: match.index + match[0].length,
    plain,
    sure: true,
  }));
}
