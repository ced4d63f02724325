/** By a function's name, its parameters in order; by a deal's id and version, its digest. */
export type Released = Readonly<Record<string, string | readonly string[]>>;

const LINE = 100;

/** Returns the entries of a record as the lines of a JSON object, without the commas between them. */
export function jsonLines(released: Released): string[] {
  return Object.entries(released).map(([name, value]) => {
    const key = `  ${JSON.stringify(name)}: `;
    if (typeof value === "string") return key + JSON.stringify(value);
    const items = value.map((item) => JSON.stringify(item));
    const line = `${key}[${items.join(", ")}]`;
    // The comma that may follow counts too.
    return line.length < LINE ? line : `${key}[\n    ${items.join(",\n    ")}\n  ]`;
  });
}
