import { each } from "../../language/each";
import { type Formula, oneLine } from "../../language/formula";
import { $m } from "../../language/row";
import type { Parts } from "../../language/sheet";

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

/** A row over time a life; in its formula `@` is the life's key. */
export const lifeRows =
  (label: string, key: string, run: "each" | "flow" | "balance", line = $m): Formula<Parts> =>
  (...written) =>
    each(lifeKeys, (life) => ({
      [`${life}_${key}`]: line[run](`${label} ${LIVES[life].words}`)`
        ${oneLine(...written).replaceAll("@", life)}`,
    }));

/** What a formula of each life is, one after the other: `@` is the life's key. */
export const ofLives = (formula: string) =>
  lifeKeys.map((life) => formula.replaceAll("@", life)).join(", ");
