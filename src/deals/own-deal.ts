import { exportDeal, type Imported, importDeal } from "./import";
import { type HeldIn, inCase, type Loaded, ownCases } from "./own-cases";
import { inFile, ownReading, READING_NAMES, REASON, withReading } from "./own-reading";
import { type Assumption, assumptionsOf, readingOf } from "./resolve";
import { type DealFile, type Figure, type Reading, SCHEMA_VERSION, type Value } from "./schema";
import { CONTRACT } from "./scope";

/** What every own deal's id begins with: no released deal's does. */
export const OWN = "own-";

interface Origin {
  readonly deal: DealFile;
  readonly scenario: string;
  readonly reading?: Reading | undefined;
}

/**
 * A deal of the user's own: the terms that the inputs were loaded from, with what stands in the sheet
 * now. What was changed is assumed, since nobody else said it; all else keeps its source. Its cases are
 * those of the sheet's columns.
 *
 * @param heldIn What each input holds in a case.
 * @param version One above the version that it replaces.
 * @returns The deal, or the sentence that names the input to mend.
 */
export function ownDeal(
  { deal, scenario, reading = readingOf(deal, scenario) }: Origin,
  heldIn: HeldIn,
  { title, version }: { readonly title: string; readonly version: number },
): Imported {
  const loaded = { deal, scenario, reading };
  const named = { id: ownId(title), version, title };
  const base = { ...asBase(inCase(loaded, "base"), heldIn("base")), ...named };
  const file = ownCases(base, loaded, heldIn);
  // The way back in is the proof that it can be read again.
  return importDeal(exportDeal(file));
}

/** The deal with one of its cases, as the sheet holds it, for its base. */
function asBase({ deal, scenario, reading }: Loaded, held: ReadonlyMap<string, Value>): DealFile {
  const before = assumptionsOf(deal, scenario, reading);
  const own = ownReading(deal.readings, reading, held);
  // A case's own value is the base's from now on; what the deal itself says of others stays.
  const plain = new Map(
    assumptionsOf({ ...deal, scenarios: [AS_FILED] }).map(({ name, value }) => [name, value]),
  );
  const settled = before.filter(
    (one) => isChanged(one, held.get(one.name)) || plain.get(one.name) !== one.value,
  );
  const figures = new Map(deal.assumptions.map((figure) => [figure.name, figure]));
  for (const one of settled)
    if (!READING_NAMES.has(one.name))
      figures.set(one.name, ownFigure(one, held.get(one.name), figures.get(one.name)));
  return {
    ...deal,
    schema: SCHEMA_VERSION,
    scopes: { [CONTRACT]: "The whole contract", ...deal.scopes },
    assumptions: [...figures.values()],
    readings: withReading(deal.readings, own),
    scenarios: deal.scenarios.map((one) =>
      one.id === "base" ? { id: "base", title: "As saved", reading: own.id, differences: [] } : one,
    ),
  };
}

/** `own-my-lease` of `My lease`. */
export function ownId(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${OWN}${words.slice(0, 50) || "deal"}`;
}

function isChanged(one: Assumption, held: Value | undefined): boolean {
  return held !== undefined && held !== "" && held !== one.value;
}

/** The deal's figures with no case laid over them. */
const AS_FILED = { id: "base", title: "As filed", differences: [] };

const SCOPED: ReadonlySet<string> = new Set([
  "MonthlyFee",
  "ContractedMw",
  "GpuCount",
  "TotalContractValue",
  "AverageAnnualFee",
]);

function ownFigure(one: Assumption, held: Value | undefined, known: Figure | undefined): Figure {
  const value = held === undefined || held === "" ? one.value : held;
  const { name, kind } = one;
  return {
    name,
    value: inFile(value, kind),
    standing: "assumed",
    reason: isChanged(one, held) ? REASON : (one.how ?? REASON),
    ...defined({
      label: known?.label,
      group: known?.group,
      unit: known?.unit,
      kind: known?.kind,
      basis: known?.basis,
      scope: known?.scope ?? (SCOPED.has(name) ? CONTRACT : undefined),
    }),
  };
}

function defined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
