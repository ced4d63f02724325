/** An entry of a list that names what it imports. */
export interface Entry {
  /** The line that imports it. */
  readonly importing: string;
  readonly identifier: string;
  /** Entries after the last of which it belongs; after all of them if none matches. */
  readonly after: RegExp;
}

/**
 * Returns a catalogue's source with one more entry. Imports are sorted by the formatter.
 *
 * @throws Error if the source has no list that ends in `];`, one entry per line.
 */
export function withEntry(source: string, { importing, identifier, after }: Entry): string {
  const lines = source.split("\n");
  const end = lines.lastIndexOf("];");
  const matching = lines.findLastIndex((line, at) => at < end && after.test(line));
  if (end === -1) throw new Error("The catalogue has no list that ends in a line of its own.");
  lines.splice(matching === -1 ? end : matching + 1, 0, `  ${identifier},`);
  return [importing, ...lines].join("\n");
}
