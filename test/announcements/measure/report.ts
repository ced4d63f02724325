import type { Score, Total } from "./score";
import { totalOf } from "./score";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Precision and recall in a line. */
export function line(
  name: string,
  { cases, terms, proposed, precision, recall, traps }: Total,
): string {
  return `${name}: ${cases} texts, ${terms} terms, ${proposed} proposals: precision ${percent(precision)}, recall ${percent(recall)}, ${traps} figures taken that are not terms`;
}

/** A row of the page's table. */
export function row(name: string, { cases, terms, precision, recall, traps }: Total): string {
  return `| ${name} | ${cases} | ${terms} | ${percent(precision)} | ${percent(recall)} | ${traps} |`;
}

/** Everything that was missed or wrongly proposed. */
export function misses(scores: readonly Score[]): string[] {
  return scores.flatMap(({ id, wrong, missed }) => [
    ...wrong.map(
      ({ field, value, quoted }) =>
        `  ${id}: wrong ${field} ${JSON.stringify(value)} from "${quoted}"`,
    ),
    ...missed.map(({ field, value }) => `  ${id}: missed ${field} ${JSON.stringify(value)}`),
  ]);
}

/** Scores by the half that a text belongs to, with the total of each. */
export function halves(
  cases: readonly { id: string; half: string }[],
  scores: readonly Score[],
): [string, Score[], Total][] {
  return ["development", "hold-out"].map((half) => {
    const ids = new Set(cases.filter((one) => one.half === half).map(({ id }) => id));
    const ofHalf = scores.filter(({ id }) => ids.has(id));
    return [half, ofHalf, totalOf(ofHalf)];
  });
}
