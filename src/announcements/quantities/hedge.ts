/** Words that say how exact a figure is, where they stand right before it. */
const BEFORE =
  /(?:^|[\s(,-])((?:an? )?(?:estimated|approximately|approx\.?|about|around|roughly|nearly|almost|some|up to|as much as|as many as|more than|over|at least|in excess of|upwards of|at most|less than|under|an aggregate of|potentially|close to|just over|just under|well over|expected|anticipated|projected|estimated to be|likely|to exceed|exceeds|exceed|exceeding|greater than|a minimum of|not less than|no less than|no more than|not more than|maximum of)|~|≈|c\.|circa)\s{0,2}(?:an? )?$/i;

/** Words that are a hedge before an amount but a preposition before a duration: "over 15 years". */
const SPANNING = /^(?:over|under|some|to exceed)$/i;

export interface Hedge {
  readonly words: string;
  readonly from: number;
}

/** The hedge in front of the character at `start`. */
export function hedgeBefore(sentence: string, start: number, spans = false): Hedge | undefined {
  const before = sentence.slice(Math.max(0, start - 32), start);
  const match = BEFORE.exec(before);
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  if (spans && SPANNING.test(words)) return undefined;
  return {
    words: words.replace(/^an? /i, "").toLowerCase(),
    from: start - (before.length - match.index),
  };
}

/** "$2 billion-plus", "200+ MW": a hedge after the digits. */
export function hedgeAfter(quoted: string): string | undefined {
  return /\+|-plus\b| or more\b/.test(quoted) ? "more than" : undefined;
}
