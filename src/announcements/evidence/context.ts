import type { Quantity } from "../quantities/quantity";
import type { Sentence } from "../reading";

/** What a rule may look at when it judges a figure. */
export interface Context<Q extends Quantity = Quantity> {
  readonly quantity: Q;
  readonly sentence: Sentence;
  /** The sentence in plain characters. */
  readonly all: string;
  /** What leads up to the figure and its hedge, from the figure of the same kind before it. */
  readonly lead: string;
  /** What follows the figure, up to the clause of the next figure of the same kind. */
  readonly tail: string;
  /** The other figures of the sentence. */
  readonly others: readonly Quantity[];
  /** Why what the sentence says here is not about this deal: an earlier deal, an estimate. */
  readonly aside?: string;
  /** Whether the sentence turns to it with its first words. */
  readonly asideFromStart?: boolean;
  /** True within the first sentences, where an announcement says what it announces. */
  readonly opening: boolean;
}

const REACH = 130;
/** A clause of its own begins here, unless it is right behind the figure. */
const BOUNDARY = /[;(]|, (?!\d|[\w-]+-year)| (?:with|and|while|which|but|plus|including) /g;

/** ", three five-year extension options", ", and a 70 MW contract": another clause, however near. */
const NEXT =
  /^,? (?:and an? |(?:with |and |plus )?[\w-]+ (?:[\w-]+ )?(?:extension|renewal|option))/i;

export interface Place {
  readonly lead: string;
  readonly tail: string;
}

/** Splits the words between figures of one kind: those of the first one's clause, and those that lead to the next. */
export function placesOf(all: string, quantities: readonly Quantity[]): Place[] {
  return quantities.map((quantity, index) => {
    const before = quantities.slice(0, index).findLast((other) => other.kind === quantity.kind);
    const after = quantities.slice(index + 1).find((other) => other.kind === quantity.kind);
    const leadFrom =
      before === undefined ? 0 : before.end + (clauseEnd(all, before.end, quantity.from) ?? 0);
    const tailTo = after === undefined ? all.length : clauseTo(all, quantity.end, after.from);
    return {
      lead: all.slice(Math.max(leadFrom, quantity.from - REACH), quantity.from).trimEnd(),
      tail: all.slice(quantity.end, Math.min(tailTo, quantity.end + REACH)),
    };
  });
}

const clauseTo = (all: string, from: number, to: number): number => {
  const length = clauseEnd(all, from, to);
  return length === undefined ? to : from + length;
};

/** How many characters after `from` belong to the clause of the figure that ends there, if another one begins. */
function clauseEnd(all: string, from: number, to: number): number | undefined {
  const between = all.slice(from, to);
  for (const { index } of between.matchAll(BOUNDARY)) {
    if (index >= 8 || NEXT.test(between.slice(index, index + 40))) return index;
  }
  return undefined;
}
