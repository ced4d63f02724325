import { matches, placeOf } from "./figure";
import type { Moment } from "./quantity";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const YEAR = "(20[12345]\\d)";

const monthNumber = (name = ""): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");

type Read = (match: RegExpExecArray) => string;

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
};
const quarter = (word: string): number =>
  QUARTERS[word.toLowerCase()] ?? Number(word.replace(/\D/g, ""));

/** Parts of a year that no date library reads. The first pattern that matches a place wins. */
const PERIODS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`\\b${MONTH} ?(?:-|to|through|and) ?${MONTH} ${YEAR}`, "g"),
    (m) => `${m[3]}-${monthNumber(m[1])} to ${m[3]}-${monthNumber(m[2])}`,
  ],
  [
    new RegExp(
      `\\b(first|second|third|fourth|final|1st|2nd|3rd|4th) (?:calendar |fiscal )?quarter (?:of |in )?(?:calendar |fiscal )?(?:the year )?${YEAR}`,
      "gi",
    ),
    (m) => `${m[2]}-Q${quarter(m[1] ?? "")}`,
  ],
  [
    new RegExp(`\\bQ([1-4])(?: of)?(?: (?:calendar|fiscal)(?: year)?)?[ -]?'?${YEAR}`, "gi"),
    (m) => `${m[2]}-Q${m[1]}`,
  ],
  [/\b([1-4])Q[ -]?'?(?:20)?(2\d)\b/gi, (m) => `20${m[2]}-Q${m[1]}`],
  [/\bQ([1-4])[ -]?'(2\d)\b/gi, (m) => `20${m[2]}-Q${m[1]}`],
  [new RegExp(`\\b${YEAR}[ -]?Q([1-4])\\b`, "gi"), (m) => `${m[1]}-Q${m[2]}`],
  [
    new RegExp(
      `\\b(first|second|1st|2nd|latter|back) half (?:of |in )?(?:calendar |fiscal )?${YEAR}`,
      "gi",
    ),
    (m) => `${m[2]}-H${/^(?:first|1st)/i.test(m[1] ?? "") ? 1 : 2}`,
  ],
  [new RegExp(`\\bH([12])[ -]?(?:of )?${YEAR}`, "gi"), (m) => `${m[2]}-H${m[1]}`],
  [new RegExp(`\\b${YEAR}[ -]?H([12])\\b`, "gi"), (m) => `${m[1]}-H${m[2]}`],
  [/\b([12])H[ -]?'?(?:20)?(2\d)\b/gi, (m) => `20${m[2]}-H${m[1]}`],
  [new RegExp(`\\b(?:mid|the middle of|middle of)[ -]${YEAR}`, "gi"), (m) => `${m[1]} middle`],
  [
    new RegExp(`\\b(?:early|the start of|the beginning of|start of)[ -]${YEAR}`, "gi"),
    (m) => `${m[1]} start`,
  ],
  [
    new RegExp(
      `\\b(?:late|the end of|end of|year[ -]end|end-|the close of|the end of the year)[ -]?${YEAR}`,
      "gi",
    ),
    (m) => `${m[1]} end`,
  ],
];

/** Quarters, halves and months: `Q2 2026`, `second half of 2026`, `mid-2027`, `July 2026`, and plain years. */
export function* periodsIn(sentence: string): Generator<Moment> {
  for (const [pattern, read] of PERIODS) {
    for (const match of matches(pattern, sentence)) {
      yield { ...placeOf(sentence, match, true), kind: "moment", value: read(match) };
    }
  }
  for (const match of matches(MONTH_OF_YEAR, sentence)) {
    const value = `${match[2]}-${monthNumber(match[1])}`;
    yield { ...placeOf(sentence, match, true), kind: "moment", value };
  }
  for (const match of matches(PLAIN_YEAR, sentence)) {
    yield { ...placeOf(sentence, match, true), kind: "moment", value: match[1] ?? "" };
  }
}

const MONTH_OF_YEAR = new RegExp(`\\b${MONTH}(?: of)?,? ${YEAR}\\b`, "g");
const PLAIN_YEAR = new RegExp(`(?<![\\w$€£.,/-])${YEAR}(?![\\w%]|[,.]\\d|-\\d\\d)`, "g");
