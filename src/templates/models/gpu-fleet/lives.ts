import type { Row } from "../../language/blocks";

/**
 * The lives set side by side: the deal's own, and those of the debate. A table over them has a column
 * each, and a row over time a row each.
 */
export const LIVES = {
  own: { head: "Deal's life", years: "GpuLifeYears", words: "the deal's life" },
  short: { head: "Short", years: "ShortLifeYears", words: "the short life" },
  medium: { head: "Medium", years: "MediumLifeYears", words: "the medium life" },
  long: { head: "Long", years: "LongLifeYears", words: "the long life" },
  longest: { head: "Longest", years: "LongestLifeYears", words: "the longest life" },
} as const;

export type Life = keyof typeof LIVES;
export const lifeKeys = Object.keys(LIVES) as Life[];

export const lifeColumns = byLife((life) => LIVES[life].head);
export const lifeYears = byLife((life) => LIVES[life].years);

/** A value a life. */
function byLife<T>(of: (life: Life) => T): Record<Life, T> {
  return Object.fromEntries(lifeKeys.map((life) => [life, of(life)])) as Record<Life, T>;
}

/** A row over time a life. */
export function eachLife(row: (life: Life, words: string) => readonly [key: string, row: Row]) {
  return Object.fromEntries(lifeKeys.map((life) => row(life, LIVES[life].words)));
}

/** What a formula of each life is, one after the other: `@` is the life's key. */
export const ofLives = (formula: string) =>
  lifeKeys.map((life) => formula.replaceAll("@", life)).join(", ");
