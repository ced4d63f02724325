import { placeInChain } from "./known-names";
import type { Mention } from "./mentions";

const LONGEST_LIST = 400;

/**
 * Each name with the longest name that begins with it: `Sable` is `Sable Compute`. A single word that only
 * ever begins sentences is left out, for every sentence begins with a capital.
 */
export function fullNames(mentions: readonly Mention[]): Map<string, string> {
  const names = [...new Set(mentions.map(({ name }) => name))].slice(0, LONGEST_LIST);
  const inside = new Set(mentions.filter(isInside).map(({ name }) => name));
  const full = new Map<string, string>();
  for (const name of names) {
    const longer = names
      .filter((other) => other.startsWith(`${name} `) && placeInChain(name) === undefined)
      .sort((a, b) => a.length - b.length)[0];
    if (longer !== undefined) full.set(name, longer);
    else if (name.includes(" ") || inside.has(name)) full.set(name, name);
  }
  return full;
}

const isInside = ({ sure, start, plain }: Mention): boolean =>
  sure || /[A-Za-z]/.test(plain.slice(0, start));
