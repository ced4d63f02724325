import { serialOf } from "../spreadsheet/serial-dates";
import { families } from "./library";
import type { DealFile, FamilyFile, Figure, Reading, ScenarioFile, Source, Value } from "./schema";
import {
  type AssumptionName,
  assumptionNames,
  type Entry,
  entryOf,
  type Hedge,
  type Standing,
} from "./vocabulary";

/** One figure of a deal in one scenario, as the sheet and the pane show it. */
export interface Assumption extends Entry {
  readonly name: string;
  /** Dates are Excel serials. */
  readonly value: Value;
  readonly standing: Standing;
  readonly source?: Source | undefined;
  /** How it was derived, or why it was assumed. */
  readonly how?: string | undefined;
  readonly range?: readonly [Value, Value] | undefined;
  readonly scope?: string | undefined;
  readonly basis?: string | undefined;
  readonly hedge?: Hedge | undefined;
  readonly note?: string | undefined;
}

type Sources = Readonly<Record<string, Source>>;

/**
 * The assumptions of a deal in one scenario, in the order of the sheet, each name once.
 *
 * @param reading Of the exit clause; the scenario's own where it is left out.
 */
export function assumptionsOf(
  deal: DealFile,
  scenario = "base",
  reading: Reading | undefined = deal.unpriced === undefined
    ? readingOf(deal, scenario)
    : undefined,
): Assumption[] {
  const family = familyOf(deal);
  const found = new Map<string, Assumption>();
  const put = (assumption: Assumption) => found.set(assumption.name, assumption);

  for (const figure of family?.assumptions ?? []) put(fromFigure(figure, family?.sources ?? {}));
  for (const figure of deal.assumptions) put(fromFigure(figure, deal.sources, deal.scopes));
  if (reading) for (const figure of fromReading(reading, deal.sources)) put(figure);

  const own = new Set(deal.assumptions.map((figure) => figure.name));
  // A family's difference is from the family's figure; it says nothing of a figure that the deal replaced.
  const shared = differences(family, scenario).filter(({ name }) => !own.has(name));
  for (const { name, value, reason } of [...shared, ...differences(deal, scenario)]) {
    const base = found.get(name);
    if (base) put(changed(base, value, reason ?? `The ${scenario} case.`));
  }
  return [...found.values()].sort((a, b) => place(a.name) - place(b.name));
}

/** The family whose figures stand where the deal has none of its own. */
export function familyOf(deal: DealFile): FamilyFile | undefined {
  return families.find((family) => `${family.id}@${family.version}` === deal.family);
}

/** The reading of the exit clause that a scenario takes: its own, else the base's, else the first. */
export function readingOf(deal: DealFile, scenario = "base"): Reading {
  const wanted = named(deal, scenario)?.reading ?? named(deal, "base")?.reading;
  const reading = deal.readings.find(({ id }) => id === wanted) ?? deal.readings[0];
  if (!reading) throw new Error(`${deal.id} has no reading of its exit clause.`);
  return reading;
}

function named(
  file: { readonly scenarios: readonly ScenarioFile[] } | undefined,
  id: string,
): ScenarioFile | undefined {
  return file?.scenarios.find((scenario) => scenario.id === id);
}

function differences(file: DealFile | FamilyFile | undefined, scenario: string) {
  return named(file, scenario)?.differences ?? [];
}

function fromFigure(
  figure: Figure,
  sources: Sources,
  scopes: Readonly<Record<string, string>> = {},
): Assumption {
  const entry = describedBy(figure);
  const { name, scope, basis, hedge, note } = figure;
  return {
    ...entry,
    name,
    value: loaded(figure.value, entry),
    ...standing(figure, sources, entry),
    ...(scope === undefined ? {} : { scope: scopes[scope] }),
    basis,
    hedge,
    note,
  };
}

/** The vocabulary's words for a name; a deal's own name brings its own. */
function describedBy(figure: Figure): Entry {
  const kind = typeof figure.value === "number" ? "number" : "text";
  return (
    entryOf(figure.name) ?? {
      label: figure.label ?? figure.name,
      group: figure.group ?? "Contract",
      unit: figure.unit ?? "",
      kind: figure.kind ?? (typeof figure.value === "boolean" ? "flag" : kind),
    }
  );
}

function standing(
  stated: Figure | Reading,
  sources: Sources,
  entry: Entry,
): Pick<Assumption, "standing" | "source" | "how" | "range"> {
  const source = stated.source === undefined ? undefined : sources[stated.source];
  if (stated.standing === "derived") return { standing: "derived", how: stated.how, source };
  if (stated.standing !== "assumed") return { standing: stated.standing, source };
  const [low, high] = stated.range ?? [];
  return {
    standing: "assumed",
    how: stated.reason,
    source,
    ...(low === undefined || high === undefined
      ? {}
      : { range: [loaded(low, entry), loaded(high, entry)] }),
  };
}

const SET_BY_READING = ["LockInMonths", "LockInDays", "NoticeDays", "NoticeInside"] as const;

function fromReading(reading: Reading, sources: Sources): Assumption[] {
  const one = (name: AssumptionName, value: Value): Assumption => {
    const entry = entryOf(name) as Entry;
    return { ...entry, name, value, ...standing(reading, sources, entry), range: undefined };
  };
  return [
    one("ExitReading", reading.label),
    ...SET_BY_READING.map((name) => one(name, reading[name])),
  ];
}

function changed(base: Assumption, value: Value, how: string): Assumption {
  return { ...base, value: loaded(value, base), standing: "assumed", source: undefined, how };
}

function loaded(value: Value, { kind }: Entry): Value {
  return kind === "date" && typeof value === "string" ? (serialOf(value) ?? value) : value;
}

function place(name: string): number {
  const at = assumptionNames.indexOf(name as AssumptionName);
  return at === -1 ? assumptionNames.length : at;
}
