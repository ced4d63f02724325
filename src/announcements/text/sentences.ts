import type { Sentence } from "../reading";

/** No rule ever sees more characters than this at once, which bounds the work of each. */
export const LONGEST_SENTENCE = 900;

const ABBREVIATIONS = new Set(
  (
    "inc corp co ltd plc llc no nos vs approx st mr mrs ms dr jr sr est dept fig art sec " +
    "jan feb mar apr jun jul aug sep sept oct nov dec md okla tex ala ark calif conn del fla ga " +
    "ill ind kan ky la mass mich minn miss mo mont neb nev pa tenn va vt wash wis wyo " +
    "e.g i.e u.s u.k a.m p.m n.v s.a a.g d.c n.y n.j n.d s.d n.c s.c"
  ).split(" "),
);

/** After one of these a sentence can end: "from Acme Inc. The term …". */
const MAY_END = new Set([
  "inc",
  "corp",
  "co",
  "ltd",
  "plc",
  "llc",
  "n.v",
  "s.a",
  "u.s",
  "a.m",
  "p.m",
]);
const STARTERS =
  /^(?:The|This|These|That|Those|Under|In|It|Its|A|An|As|At|On|We|Our|With|For|If|By|Both|Each|After|Upon|Pursuant)\b/;

/** Splits a text into sentences with their places. Every character is looked at a bounded number of times. */
export function* sentencesOf(text: string): Generator<Sentence> {
  const wrapped = isWrapped(text);
  let start = 0;
  let index = 0;
  for (let at = 0; at <= text.length; at++) {
    const end = at === text.length ? at : endsAt(text, start, at, wrapped);
    if (end === undefined) continue;
    const sentence = trimmed(text, start, end, index);
    if (sentence !== undefined) {
      index++;
      yield sentence;
    }
    start = end;
    at = Math.max(at, end - 1);
  }
}

/** Where the sentence that began at `start` ends, if the character at `at` ends it. */
function endsAt(text: string, start: number, at: number, wrapped: boolean): number | undefined {
  const character = text.charAt(at);
  if (character === "\n") return !wrapped || endsLine(text, start, at) ? at + 1 : undefined;
  if (character === "." || character === "!" || character === "?") return afterStop(text, at);
  if (character === "\u2022" || character === "\u25cf") return at > start ? at : undefined;
  if (character === "-" && INLINE_BULLET.test(text.slice(at - 2, at + 3))) return at;
  if (at - start >= LONGEST_SENTENCE && /\s/.test(character)) return at;
  return at - start >= LONGEST_SENTENCE + 100 ? at : undefined;
}

/** "… [4] - Google has …": points of a digest that were joined into a line. */
const INLINE_BULLET = /^\] - [A-Z]$/;

function afterStop(text: string, at: number): number | undefined {
  let end = at + 1;
  while (end < at + 4 && /["'\u2019\u201d)\]]/.test(text.charAt(end))) end++;
  if (!/\s/.test(text.charAt(end))) return undefined;
  const next = text.slice(end, end + 40).trimStart();
  if (!/^[\p{Lu}\p{N}"'\u201c\u2018($\u20ac\u00a3~[\u2022-]/u.test(next)) return undefined;
  if (text.charAt(at) !== ".") return end;
  const word = /[A-Za-z.]{1,12}$/.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase();
  if (word === undefined) return end;
  if (/^(?:[a-z]|[a-z]\.[a-z])$/.test(word) && !MAY_END.has(word)) return undefined;
  if (!ABBREVIATIONS.has(word)) return end;
  return MAY_END.has(word) && STARTERS.test(next) ? end : undefined;
}

const LONGEST_WRAPPED_LINE = 100;

/** Whether lines were broken at a width, as mail programs do, and not only where a paragraph ends. */
function isWrapped(text: string): boolean {
  const lines = text
    .slice(0, 40_000)
    .split("\n")
    .map((line) => line.trimEnd().length);
  const full = lines.filter((length) => length >= 55).length;
  return full >= 4 && lines.every((length) => length <= LONGEST_WRAPPED_LINE);
}

/** A line break ends a sentence unless the line was only wrapped, as mail programs do. */
function endsLine(text: string, start: number, at: number): boolean {
  const next = text.slice(at + 1, at + 41);
  if (/^[ \t\r]*(?:\n|$)/.test(next)) return true;
  const lineStart = Math.max(start, text.lastIndexOf("\n", at - 1) + 1);
  const wrapped = at - lineStart >= 55 && !/[.!?:"\u201d]\s?$/.test(text.slice(at - 2, at));
  return !wrapped || /^\s*(?:[-*\u2022|]|\d+[.)])\s/.test(next);
}

function trimmed(text: string, from: number, to: number, index: number): Sentence | undefined {
  let start = from;
  let end = to;
  while (start < end && /[\s\u2022\u25cf]/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { index, start, end, text: text.slice(start, end) } : undefined;
}
