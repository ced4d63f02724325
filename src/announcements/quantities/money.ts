import { matches, placeOf } from "./figure";
import { DIGITS, numberOf, SCALE } from "./number";
import { perAfter } from "./per";
import type { Money } from "./quantity";

const SIGN =
  "(?:US\\$|U\\.S\\. ?\\$|USD ?\\$?|A\\$|AUD ?\\$?|C\\$|CAD ?\\$?|EUR ?|GBP ?|NOK ?|[$€£])";
const TAIL = `(?:[ -]?(${SCALE})\\b)?(\\+|-plus\\b)?`;

const SIGNED = new RegExp(
  `(?<![\\w$])(${SIGN}) ?~?(${DIGITS})${TAIL}(?: ?(?:-|—|to|and) ?(?:${SIGN})? ?(${DIGITS})${TAIL})?(?![\\d,]*\\d)`,
  "gi",
);
const SPELLED = new RegExp(
  `(?<![\\w$.,])(${DIGITS})(?: ?(?:-|to) ?(${DIGITS}))?[ -](${SCALE}) (?:U\\.?S\\.? )?(dollars?|USD|euros?|EUR|pounds|GBP)\\b`,
  "gi",
);

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:A\$|AUD)/i, "AUD"],
  [/^(?:C\$|CAD)/i, "CAD"],
  [/^(?:€|EUR|euro)/i, "EUR"],
  [/^(?:£|GBP|pound)/i, "GBP"],
  [/^NOK/i, "NOK"],
];

/** Amounts of money, with what they are paid per: `$1.2 billion`, `$8-$10 million per MW`, `$125/kW-month`. */
export function* moneyIn(sentence: string): Generator<Money> {
  for (const match of matches(SIGNED, sentence)) {
    const [, sign = "$", low = "", lowScale, , high, highScale] = match;
    yield amount(sentence, match, sign, low, lowScale ?? (high ? highScale : ""), high, highScale);
  }
  for (const match of matches(SPELLED, sentence)) {
    const [, low = "", high, scale, currency = "$"] = match;
    yield amount(sentence, match, currency, low, scale, high, scale);
  }
}

function amount(
  sentence: string,
  match: RegExpExecArray,
  sign: string,
  low: string,
  lowScale: string | undefined,
  high: string | undefined,
  highScale: string | undefined,
): Money {
  const place = placeOf(sentence, match);
  const value = numberOf(low, lowScale);
  const upper = high === undefined ? undefined : numberOf(high, highScale ?? lowScale);
  const range = upper !== undefined && upper > value ? { high: upper } : {};
  const per = perAfter(sentence, place.end);
  return {
    ...place,
    kind: "money",
    quoted: sentence.slice(place.start, per.end),
    end: per.end,
    value,
    ...range,
    currency: CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1] ?? "USD",
    per: per.per,
  };
}
