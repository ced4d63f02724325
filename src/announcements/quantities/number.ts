const WORDS: ReadonlyMap<string, number> = new Map(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
    "sixteen seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ["a", 1],
      ["both", 2],
      ["twenty-five", 25],
      ["thirty", 30],
      ["forty", 40],
      ["fifty", 50],
      ["sixty", 60],
      ["ninety", 90],
      ["a hundred", 100],
      ["one hundred", 100],
      ["one hundred eighty", 180],
    ]),
);

/** Digits with thousands separators and decimals. Every repetition is bounded. */
export const DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,9}(?:\\.\\d{1,6})?)";

/** Numbers that are written as words, the longest first. */
export const NUMBER_WORDS = [...WORDS.keys()]
  .filter((word) => word !== "a" && word !== "both")
  .sort((a, b) => b.length - a.length)
  .join("|");

export const SCALE = "(?:thousand|million|billion|trillion|mln|bln|mn|bn|tn|[mbtk])";

/** The number that digits or a word stand for; a scale multiplies it. */
export function numberOf(text: string, scale = ""): number {
  const word = WORDS.get(text.toLowerCase());
  const value = word ?? Number(text.replaceAll(",", ""));
  const shifted = value * scaleOf(scale);
  // 1.94 billion is 1940000000, not 1939999999.9999998.
  return Number(shifted.toPrecision(12));
}

function scaleOf(scale: string): number {
  const letter = scale.trim().charAt(0).toLowerCase();
  if (letter === "k" || /^th/i.test(scale.trim())) return 1e3;
  if (letter === "m") return 1e6;
  if (letter === "b") return 1e9;
  return letter === "t" ? 1e12 : 1;
}
