/**
 * The lines of each of several things, one after the other.
 *
 *     ...each(lives, (life) => ({ [`${life}_book`]: $m.balance(`Over ${life}`)`…` })),
 *
 * @throws Error for a key that two of them have.
 */
export function each<T, L>(
  things: readonly T[],
  lines: (one: T, place: number) => Readonly<Record<string, L>>,
): Record<string, L> {
  const all = things.flatMap((one, i) => Object.entries(lines(one, i)));
  const twice = all.find(([key], i) => all.findIndex(([other]) => other === key) < i);
  if (twice) throw new Error(`Two lines have the key ${twice[0]}.`);
  return Object.fromEntries(all);
}
