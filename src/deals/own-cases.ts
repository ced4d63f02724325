import { type ColumnCase, columnCases, isCase, ownScenario } from "./cases";
import { apart, inFile, ownReading, READING_NAMES, REASON, withReading } from "./own-reading";
import { type Assumption, assumptionsOf, readingOf } from "./resolve";
import type { DealFile, Reading, ScenarioFile, Value } from "./schema";

/** What each input holds in a case, by name; a date is a serial. A blank, or a name left out, changes nothing. */
export type Held = ReadonlyMap<string, Value>;
export type HeldIn = (one: ColumnCase) => Held;

/** The terms that the inputs were loaded from. */
export interface Loaded {
  readonly deal: DealFile;
  readonly scenario: string;
  readonly reading: Reading;
}

/** The terms of another case; of the one that was loaded, those that were loaded. */
export function inCase(loaded: Loaded, id: string): Loaded {
  const { deal, scenario } = loaded;
  return id === scenario ? loaded : { deal, scenario: id, reading: readingOf(deal, id) };
}

/**
 * The cases of a deal of the user's own, but for the base, which its figures are.
 *
 * @param file The deal with its base as it is to be.
 */
export function ownCases(file: DealFile, loaded: Loaded, heldIn: HeldIn): DealFile {
  return columnCases
    .filter((one) => one !== "base")
    .reduce((deal, one) => withCase(deal, loaded, heldIn, one), file);
}

function withCase(deal: DealFile, loaded: Loaded, heldIn: HeldIn, one: ColumnCase): DealFile {
  const held = heldIn(one);
  const id = one === "own" ? ownId(loaded) : one;
  const known = loaded.deal.scenarios.find((scenario) => scenario.id === id);
  if (!known && isAsBase(held, heldIn("base"))) return deal;
  const scenario = known ?? { id, title: "Own case", differences: [] };
  const read = ownReading(deal.readings, inCase(loaded, id).reading, held, `own-${id}`);
  const reading = apart(deal.readings, read, `own-${id}`);
  const draft = withScenario(deal, reading, { ...scenario, reading: reading.id });
  const different = assumptionsOf(draft, id).flatMap((input) => difference(input, held));
  const names = new Set(different.map(({ name }) => name));
  const differences = [
    ...scenario.differences.filter(({ name }) => !names.has(name)),
    ...different,
  ];
  return withScenario(deal, reading, { ...scenario, reading: reading.id, differences });
}

/** The scenario that stands in the own column; a new one where the deal has none. */
function ownId({ deal, scenario }: Loaded): string {
  const found = ownScenario(deal, scenario);
  return isCase(found) ? "own" : found;
}

function isAsBase(held: Held, base: Held): boolean {
  return [...base].every(([name, value]) => (held.get(name) ?? value) === value);
}

function difference({ name, value, kind }: Assumption, held: Held): ScenarioFile["differences"] {
  const given = held.get(name);
  if (given === undefined || given === "" || given === value || READING_NAMES.has(name)) return [];
  return [{ name, value: inFile(given, kind), reason: REASON }];
}

function withScenario(deal: DealFile, reading: Reading, scenario: ScenarioFile): DealFile {
  const { scenarios } = deal;
  const isKnown = scenarios.some(({ id }) => id === scenario.id);
  return {
    ...deal,
    readings: withReading(deal.readings, reading),
    scenarios: isKnown
      ? scenarios.map((one) => (one.id === scenario.id ? scenario : one))
      : [...scenarios, scenario],
  };
}
