import { CASE_DRIVERS, CASES, type CaseDriver, type CaseId, caseIds } from "./cases";
import { apart, ownReading, READING_NAMES, REASON, withReading } from "./own-reading";
import { type Assumption, assumptionsOf, readingOf } from "./resolve";
import type { DealFile, Reading, ScenarioFile, Value } from "./schema";

/** What each input holds, by name. */
type Held = ReadonlyMap<string, Value>;

/** The terms that the inputs were loaded from. */
export interface Loaded {
  readonly deal: DealFile;
  readonly scenario: string;
  readonly reading: Reading;
}

/**
 * Whether the sheet says what each case is: one that was loaded by an older Offtake does not, and of
 * a case of the user's own making no sheet does.
 */
export function holdsCases({ scenario }: Loaded, held: Held): boolean {
  return (
    Object.hasOwn(CASES, scenario) && CASE_DRIVERS.some((one) => held.has(`${CASES.base}${one}`))
  );
}

/**
 * The inputs as they stand, turned to one case. What was typed over an input counts in the case that
 * was loaded, and in those that had the same value; where a case had another, its own row counts.
 */
export function heldInCase(loaded: Loaded, held: Held, id: CaseId): Held {
  const { deal, scenario, reading } = loaded;
  const planned = new Map(assumptionsOf(deal, id).map(({ name, value }) => [name, value]));
  const turned = new Map(held);
  for (const { name, value } of assumptionsOf(deal, scenario, reading)) {
    const ofCase = isDriver(name) ? held.get(`${CASES[id]}${name}`) : value;
    const isTyped = given(held.get(name), value) !== value;
    const isLoaded = id === scenario && (isTyped || ofCase === planned.get(name));
    if (!isLoaded && !(isTyped && ofCase === value)) turned.set(name, given(ofCase, ""));
  }
  return turned;
}

/** A blank says nothing. */
function given(held: Value | undefined, otherwise: Value): Value {
  return held === undefined || held === "" ? otherwise : held;
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
export function ownCases(file: DealFile, loaded: Loaded, held: Held): DealFile {
  return caseIds
    .filter((id) => id !== "base")
    .reduce((deal, id) => withCase(deal, loaded, heldInCase(loaded, held, id), id), file);
}

function withCase(deal: DealFile, loaded: Loaded, held: Held, id: string): DealFile {
  const known = loaded.deal.scenarios.find((one) => one.id === id);
  if (!known) return deal;
  const read = ownReading(inCase(loaded, id).reading, held, `own-${id}`);
  const own = apart(deal.readings, read, `own-${id}`);
  const kept = known.differences.filter(({ name }) => !isDriver(name));
  const draft = withScenario(deal, own, { ...known, reading: own.id, differences: kept });
  const different = assumptionsOf(draft, id).flatMap((one) => difference(one, held));
  return withScenario(deal, own, {
    ...known,
    reading: own.id,
    differences: [...kept, ...different],
  });
}

function difference({ name, value }: Assumption, held: Held): ScenarioFile["differences"] {
  const wanted = given(held.get(name), value);
  if (wanted === value || !isDriver(name) || READING_NAMES.has(name)) return [];
  return [{ name, value: wanted, reason: REASON }];
}

function withScenario(deal: DealFile, reading: Reading, scenario: ScenarioFile): DealFile {
  return {
    ...deal,
    readings: withReading(deal.readings, reading),
    scenarios: deal.scenarios.map((one) => (one.id === scenario.id ? scenario : one)),
  };
}

function isDriver(name: string): name is CaseDriver {
  return CASE_DRIVERS.some((driver) => driver === name);
}
