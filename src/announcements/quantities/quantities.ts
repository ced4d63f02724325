import { chipsIn, efficienciesIn, sharesIn } from "./counts";
import type { DayReader } from "./days";
import { durationsIn } from "./duration";
import { periodsIn } from "./moments";
import { moneyIn } from "./money";
import { powerIn } from "./power";
import type { Quantity } from "./quantity";

/** Every figure in a sentence, from left to right; where two overlap, the one found first stays. */
export function quantitiesIn(sentence: string, days: DayReader): Quantity[] {
  const found: Quantity[] = [];
  const add = (quantity: Quantity): void => {
    if (!found.some((other) => quantity.start < other.end && other.start < quantity.end)) {
      found.push(quantity);
    }
  };
  if (!HAS_FIGURE.test(sentence)) return found;
  for (const quantity of moneyIn(sentence)) add(quantity);
  for (const quantity of powerIn(sentence)) add(quantity);
  for (const quantity of sharesIn(sentence)) add(quantity);
  for (const quantity of durationsIn(sentence)) add(quantity);
  for (const quantity of days(sentence)) add(quantity);
  for (const quantity of chipsIn(sentence)) add(quantity);
  for (const quantity of efficienciesIn(sentence)) add(quantity);
  for (const quantity of periodsIn(sentence)) add(quantity);
  return found.sort((a, b) => a.start - b.start);
}

const HAS_FIGURE = /\d|\b(?:years?|months?|days|gigawatts?|decade)\b/i;
