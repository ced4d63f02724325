import { matches, placeOf } from "./figure";
import { DIGITS, numberOf, SCALE } from "./number";
import type { Count, Ratio, Share } from "./quantity";

const SHARE = new RegExp(
  `(?<![\\w$€£.,])(${DIGITS})(?: ?%)?(?: ?(?:-|to|and) ?(${DIGITS}))?(?: ?%| per ?cent\\b| percent\\b)`,
  "gi",
);

/** Shares of one: `3%` is 0.03. */
export function* sharesIn(sentence: string): Generator<Share> {
  for (const match of matches(SHARE, sentence)) {
    const [, low = "", high] = match;
    const value = Number((numberOf(low) / 100).toPrecision(12));
    const upper = high === undefined ? undefined : Number((numberOf(high) / 100).toPrecision(12));
    const range = upper !== undefined && upper > value ? { high: upper } : {};
    yield { ...placeOf(sentence, match), kind: "share", value, ...range };
  }
}

const CHIP =
  "(?:GPUs?|graphics processing units?|accelerators?|chips?|TPUs?|tensor processing units?|superchips?|AI processors?|processors)";
const COUNT = new RegExp(
  `(?<![\\w$€£.,])(${DIGITS})(?: (${SCALE})\\b)?(\\+)? (?:(?!and |or |of |in |to )[\\w./-]{1,16} ){0,6}?${CHIP}\\b`,
  "gi",
);

/** Counts of accelerators: `76,000 NVIDIA GB300 GPUs`. */
export function* chipsIn(sentence: string): Generator<Count> {
  for (const match of matches(COUNT, sentence)) {
    const [, digits = "", scale] = match;
    const value = numberOf(digits, scale);
    if (value >= 8 && !(value >= 1990 && value <= 2040)) {
      yield { ...placeOf(sentence, match), kind: "count", value };
    }
  }
}

const PUE =
  /(?:\bPUE\b|power usage effectiveness)[^.\d]{0,50}?(1\.\d{1,3})\b|\b(1\.\d{1,3}) (?:PUE|power usage effectiveness)\b/gi;

/** Power usage effectiveness: `PUE of 1.18`. */
export function* efficienciesIn(sentence: string): Generator<Ratio> {
  for (const match of matches(PUE, sentence)) {
    const digits = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].indexOf(digits);
    const hedge = /projected|approximately|about|target\w*|estimated|expected/i.exec(
      sentence.slice(Math.max(0, match.index - 24), start),
    )?.[0];
    yield {
      kind: "ratio",
      start,
      from: start,
      end: start + digits.length,
      quoted: digits,
      value: Number(digits),
      ...(hedge === undefined ? {} : { hedge: hedge.toLowerCase() }),
    };
  }
}
