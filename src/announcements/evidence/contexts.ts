import type { DayReader } from "../quantities/days";
import { quantitiesIn } from "../quantities/quantities";
import type { Sentence } from "../reading";
import { plainCharacters } from "../text/plain-characters";
import { asideOf } from "./aside";
import { type Context, placesOf } from "./context";

const OPENING = 4;

/** Every figure of a sentence with what surrounds it. */
export function contextsOf(sentence: Sentence, days: DayReader, aside?: string): Context[] {
  const all = plainCharacters(sentence.text);
  const quantities = quantitiesIn(all, days);
  const places = placesOf(all, quantities);
  const place = aside === undefined ? asideOf(sentence.text) : { reason: aside, from: 0 };
  return quantities.map((quantity, index) => ({
    quantity,
    sentence,
    all,
    lead: places[index]?.lead ?? "",
    tail: places[index]?.tail ?? "",
    others: quantities.filter((other) => other !== quantity),
    opening: sentence.index < OPENING,
    ...(place === undefined || quantity.start < place.from
      ? {}
      : { aside: place.reason, asideFromStart: place.from === 0 }),
  }));
}
