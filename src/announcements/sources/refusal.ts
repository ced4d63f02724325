/** The longest text that is read, in characters. */
const LONGEST_TEXT = 2_000_000;

const SAMPLE = 20_000;
const CONTROL = /(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LETTER = /\p{L}/gu;
const OVERRIDE = /[\u202d\u202e]/;
const ENGLISH = /\b(?:the|of|and|to|in|for|with|will|is|has|from|by|at|over|a|an)\b/gi;

/** Why a text cannot be read, in one sentence, if it cannot. */
export function refusalOf(text: string): string | undefined {
  if (text.trim() === "") return "There is no text to read.";
  if (text.length > LONGEST_TEXT) {
    return `The text has ${millions(text.length)} million characters; up to ${millions(LONGEST_TEXT)} million are read.`;
  }
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  if (sample.includes("\0") || count(CONTROL) > sample.length / 20) {
    return "This is not text: save the announcement as .txt, .html or .eml.";
  }
  if (OVERRIDE.test(text)) {
    return "The text holds characters that reverse the direction of writing, so its figures may not be what they look like.";
  }
  const letters = count(LETTER);
  if (count(RIGHT_TO_LEFT) > letters / 4) {
    return "The text is written from right to left; only announcements in English are read.";
  }
  if (letters > 400 && count(ENGLISH) < letters / 100) {
    return "The text does not look like English; only announcements in English are read.";
  }
  return undefined;
}

const millions = (characters: number): string => (characters / 1e6).toFixed(1).replace(/\.0$/, "");
