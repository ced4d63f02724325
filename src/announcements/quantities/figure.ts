import { hedgeAfter, hedgeBefore } from "./hedge";

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quoted: string;
  readonly from: number;
  readonly hedge?: string;
}

/** Where a match is in its sentence, with the hedge before or after it. */
export function placeOf(sentence: string, match: RegExpExecArray, spans = false): Place {
  const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
  const quoted = match[0].trim();
  const start = match.index + lead;
  const before = hedgeBefore(sentence, start, spans);
  const hedge = before?.words ?? hedgeAfter(quoted);
  return {
    start,
    end: start + quoted.length,
    quoted,
    from: before?.from ?? start,
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** All matches of a global pattern. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) yield match as RegExpExecArray;
}
