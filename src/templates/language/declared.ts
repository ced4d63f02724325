declare const process: { readonly env: { readonly NODE_ENV?: string } };

const places = new WeakMap<object, Error>();

/** Remembers where a row or sheet is declared, so that a refusal names the line; not in what ships. */
export function declared<T extends object>(one: T): T {
  if (process.env.NODE_ENV !== "production") places.set(one, new Error());
  return one;
}

/** The same of what is made of another. */
export function declaredAs<T extends object>(other: object, one: T): T {
  const place = places.get(other);
  if (place) places.set(one, place);
  return one;
}

/** `src/templates/models/gpu-fleet/price.ts:12`, where it is known. */
export function placeOf(one: object): string | undefined {
  const lines = places.get(one)?.stack?.split("\n") ?? [];
  const line = lines.find(
    (line) => /[\\/]templates[\\/](?!language)/.test(line) && /:\d+:\d+/.test(line),
  );
  return line && /(?:src|test)[\\/][^()\s]+?:\d+/.exec(line)?.[0];
}
