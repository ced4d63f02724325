import type { KeptFormula } from "./kept-formula";

/**
 * What is to be calculated, with all that rests on it: each formula after those that refer to it, which
 * is how Univer wants it, since it begins at the end. In a circle, the formula that is met first is
 * calculated last.
 *
 * @param seeds What an edit touches.
 * @param readersOf The formulas that refer to what a formula fills.
 */
export function inOrder(
  seeds: readonly KeptFormula[],
  readersOf: (formula: KeptFormula) => readonly KeptFormula[],
): KeptFormula[] {
  const ordered: KeptFormula[] = [];
  const opened = new Set<KeptFormula>();
  const closed = new Set<KeptFormula>();
  const stack = [...seeds];
  for (let formula = stack.pop(); formula !== undefined; formula = stack.pop()) {
    if (closed.has(formula)) continue;
    if (!opened.has(formula)) {
      const readers = readersOf(formula).filter((one) => !opened.has(one) && !closed.has(one));
      opened.add(formula);
      if (readers.length > 0) {
        stack.push(formula, ...readers);
        continue;
      }
    }
    closed.add(formula);
    ordered.push(formula);
  }
  return ordered;
}
