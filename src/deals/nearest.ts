/**
 * The names most like the one asked for, best first: what an unknown name was probably meant to be.
 * A name that contains it, such as MonthlyFee for "fee", comes before one that is spelled like it.
 */
export function nearest(asked: string, names: readonly string[], most = 3): string[] {
  const word = asked.toLowerCase();
  return names
    .map((name) => ({
      name,
      contains: word.length >= SHORTEST_WORD && name.toLowerCase().includes(word),
      distance: editDistance(word, name.toLowerCase()),
    }))
    .sort((a, b) => Number(b.contains) - Number(a.contains) || a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

const SHORTEST_WORD = 3;

/** Levenshtein's: insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...from].entries()) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (before[j] as number) + (letter === to[j] ? 0 : 1);
      row.push(Math.min(replaced, (before[j + 1] as number) + 1, (row[j] as number) + 1));
    }
    before = row;
  }
  return before[to.length] as number;
}
