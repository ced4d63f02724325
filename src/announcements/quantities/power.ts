import { matches, placeOf } from "./figure";
import { DIGITS, numberOf } from "./number";
import type { Power } from "./quantity";

const UNIT = "(MW|MWs|megawatts?|GW|GWs|gigawatts?)";
const POWER = new RegExp(
  `(?<![\\w$€£.,])(${DIGITS})(\\+)?(?:[ -]?${UNIT})?(?: ?(?:-|to|and) ?(${DIGITS}))?(\\+)?(?: (?:incremental|additional|gross|critical|total))?[ -]?${UNIT}(?!\\w|-?hour|h\\b)`,
  "gi",
);
const WORD = /\b(?:one|a|two|three|four|five)[ -](gigawatts?|GW)\b/gi;
const WORDS = ["", "one", "two", "three", "four", "five"];

/** Power in megawatts: `200 MW`, `1.2 gigawatts`, `50-60MW`. */
export function* powerIn(sentence: string): Generator<Power> {
  for (const match of matches(POWER, sentence)) {
    const [, low = "", , lowUnit, high, , unit = ""] = match;
    const value = megawatts(low, lowUnit ?? unit);
    const upper = high === undefined ? undefined : megawatts(high, unit);
    const range = upper !== undefined && upper > value ? { high: upper } : {};
    yield { ...placeOf(sentence, match), kind: "power", value, ...range };
  }
  for (const match of matches(WORD, sentence)) {
    const count = WORDS.indexOf((match[0].split(/[ -]/)[0] ?? "").toLowerCase());
    yield { ...placeOf(sentence, match), kind: "power", value: 1000 * Math.max(1, count) };
  }
}

function megawatts(digits: string, unit: string): number {
  return Number((numberOf(digits) * (/^g/i.test(unit) ? 1000 : 1)).toPrecision(12));
}
