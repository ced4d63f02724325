import { matches, placeOf } from "./figure";
import { DIGITS, NUMBER_WORDS, numberOf } from "./number";
import type { Duration } from "./quantity";

const NUMBER = `(${DIGITS}|${NUMBER_WORDS})(?: ?\\(\\d{1,3}\\))?`;
const DURATION = new RegExp(
  `(?<![\\w$€£.,/])(?:(both|${NUMBER_WORDS}|\\d{1,2})(?: ?\\(\\d\\))?(?: (?:additional|successive|consecutive|optional|renewal|extension|lease|options?|to|extend|renew|the|term|for|of|by|their|its|periods?|up|more)){0,9}(?: ?x ?| ))?${NUMBER}(\\+)?(?: ?(?:-|to|or) ?(${DIGITS}|${NUMBER_WORDS}))?[ -](?:additional |initial |full )?(years?|yrs?|months?|days?)\\b(?!-old| old| ago)`,
  "gi",
);
const DECADE = /\b(?:a|the next|next) decade\b/gi;

/** Spans of time: `15-year`, `ninety (90) days`, `two five-year`, `3 x 5-year`. */
export function* durationsIn(sentence: string): Generator<Duration> {
  for (const match of matches(DURATION, sentence)) {
    const [, times, low = "", , high, unit = "years"] = match;
    const upper = high === undefined ? undefined : numberOf(high);
    const value = numberOf(low);
    yield {
      ...placeOf(sentence, match, true),
      kind: "duration",
      value,
      ...(upper !== undefined && upper > value ? { high: upper } : {}),
      unit: /^y/i.test(unit) ? "years" : /^m/i.test(unit) ? "months" : "days",
      ...(times === undefined ? {} : { times: numberOf(times) }),
    };
  }
  for (const match of matches(DECADE, sentence)) {
    yield { ...placeOf(sentence, match, true), kind: "duration", value: 10, unit: "years" };
  }
}
