import type { Quantity } from "../quantities/quantity";
import type { Field, Value } from "../reading";
import type { Context } from "./context";

/** Words that speak for a reading of a figure (or against it, with a negative weight). */
export interface Cue {
  readonly where: "lead" | "tail" | "all";
  readonly words: RegExp;
  readonly weight: number;
}

/** Weights. A figure needs at least `ENOUGH`; one strong cue is enough, a weak one never. */
const STRONG = 4;
export const GOOD = 2.5;
export const WEAK = 1;
export const ENOUGH = 2.5;

interface Rule {
  readonly kind: Quantity["kind"];
  readonly cues: readonly Cue[];
  /** What the figure itself must be for the rule to apply. */
  readonly fits?: (quantity: Quantity) => boolean;
}

/** Reads a figure as a term of the deal. */
export interface TermRule extends Rule {
  readonly field: Field;
  /** The proposal's value, where it is not the figure's own. */
  readonly value?: (context: Context) => Value;
  readonly unit: string | ((context: Context) => string);
}

/** Reads a figure as something other than a term. */
export interface AsideRule extends Rule {
  readonly reason: string;
}

export const lead = (words: RegExp, weight = STRONG): Cue => ({ where: "lead", words, weight });
export const tail = (words: RegExp, weight = STRONG): Cue => ({ where: "tail", words, weight });
export const anywhere = (words: RegExp, weight = WEAK): Cue => ({ where: "all", words, weight });

/** How much speaks for a rule. */
export function scoreOf(rule: Rule, context: Context): number {
  if (rule.kind !== context.quantity.kind) return 0;
  if (rule.fits?.(context.quantity) === false) return 0;
  let score = 0;
  for (const cue of rule.cues) if (cue.words.test(context[cue.where])) score += cue.weight;
  return score;
}
