import { serialOf } from "../spreadsheet/serial-dates";
import type { DealFile, FamilyFile, Figure, ScenarioFile, Value } from "./schema";
import { termsFault } from "./terms-check";
import { type Entry, entryOf } from "./vocabulary";

/**
 * What the shape of a file cannot say: names stand once, references lead somewhere, values are what
 * the vocabulary says they are. One sentence that begins with the field, or nothing.
 */
export function dealFault(deal: DealFile): string | undefined {
  return (
    pricedFault(deal) ??
    figuresFault(deal) ??
    firstFault(deal.assumptions, placedFault(deal)) ??
    firstFault(deal.readings, (reading) =>
      unknownSource(deal, reading, `readings ${reading.id}`),
    ) ??
    repeated(deal.readings, "readings", ({ id }) => id) ??
    (deal.unpriced === undefined ? scenariosFault(deal) : undefined) ??
    firstFault(deal.scenarios, ({ id, reading }) =>
      reading === undefined || deal.readings.some((known) => known.id === reading)
        ? undefined
        : `scenarios ${id}: reading "${reading}" is not among the deal's readings`,
    ) ??
    termsFault(deal)
  );
}

/** A deal that a model loads has readings and cases; one that is only listed has neither. */
function pricedFault({ unpriced, readings, scenarios, assumptions }: DealFile): string | undefined {
  if (unpriced === undefined)
    return readings.length === 0
      ? "readings: give at least 1 entry"
      : scenarios.length === 0
        ? "scenarios: give at least 1 entry"
        : undefined;
  if (readings.length > 0) return "readings: a deal without a price has none";
  if (scenarios.length > 0) return "scenarios: a deal without a price has none";
  return firstFault(assumptions, ({ name, standing }) =>
    name === "MonthlyFee"
      ? "assumptions MonthlyFee: a deal without a price has none"
      : standing === "assumed"
        ? `assumptions ${name}: a deal without a price has reported figures only`
        : undefined,
  );
}

export function familyFault(family: FamilyFile): string | undefined {
  return figuresFault(family) ?? scenariosFault(family);
}

/** Names that a reading of the exit clause sets; a figure of that name would contradict it. */
const SET_BY_READING = new Set([
  "ExitReading",
  "LockInMonths",
  "LockInDays",
  "NoticeDays",
  "NoticeInside",
]);

/** Quantities that a ratio could be taken of: each says what it covers. */
const SCOPED = new Set([
  "MonthlyFee",
  "ContractedMw",
  "GpuCount",
  "TotalContractValue",
  "AverageAnnualFee",
]);

type File = Pick<DealFile, "assumptions" | "scenarios" | "sources">;

function figuresFault(file: File): string | undefined {
  return (
    repeated(file.assumptions, "assumptions", ({ name }) => name.toUpperCase()) ??
    firstFault(file.assumptions, (figure) => figureFault(file, figure))
  );
}

function figureFault(file: File, figure: Figure): string | undefined {
  const field = `assumptions ${figure.name}`;
  if (SET_BY_READING.has(figure.name)) return `${field}: belongs in readings`;
  const entry = entryOf(figure.name);
  if (!entry && figure.kind === undefined)
    return `${field}: is not in the vocabulary, so give its kind (and its label and unit)`;
  const [low, high] = (figure.standing === "assumed" && figure.range) || [];
  const values = [figure.value, low, high].filter((value) => value !== undefined);
  return (
    unknownSource(file, figure, field) ??
    firstFault(values, (value) => valueFault(value, entry ?? ownEntry(figure), field))
  );
}

function ownEntry({ kind = "text" }: Figure): Rule {
  return { kind };
}

type Rule = Pick<Entry, "kind" | "min" | "max">;

/** Why a value cannot stand under a name. */
export function valueFault(value: Value, rule: Rule, field: string): string | undefined {
  const wanted = wantedInstead(value, rule);
  return wanted && `${field}: give ${wanted}`;
}

function wantedInstead(value: Value, rule: Rule): string | undefined {
  switch (rule.kind) {
    case "text":
      return typeof value === "string" ? undefined : "a text";
    case "flag":
      return typeof value === "boolean" ? undefined : "true or false";
    case "date":
      return typeof value === "string" && serialOf(value) !== undefined
        ? undefined
        : 'a date as "2026-05-01"';
    default:
      return typeof value === "number" && Number.isFinite(value)
        ? numberInstead(value, rule)
        : "a finite number";
  }
}

function numberInstead(value: number, { kind, min, max }: Rule): string | undefined {
  if (kind === "whole" && !Number.isInteger(value)) return `a whole number, not ${value}`;
  if (min !== undefined && value < min) return `at least ${min}, not ${value}`;
  if (max !== undefined && value > max) return `at most ${max}, not ${value}`;
  return undefined;
}

function placedFault(deal: DealFile) {
  return ({ name, scope }: Figure): string | undefined => {
    if (scope !== undefined && !Object.hasOwn(deal.scopes, scope))
      return `assumptions ${name}: scope "${scope}" is not among the deal's scopes`;
    return SCOPED.has(name) && scope === undefined
      ? `assumptions ${name}: give the scope that it covers`
      : undefined;
  };
}

function scenariosFault(file: File): string | undefined {
  return (
    repeated(file.scenarios, "scenarios", ({ id }) => id) ??
    (file.scenarios.some(({ id }) => id === "base")
      ? undefined
      : "scenarios: give one called base") ??
    firstFault(file.scenarios, (scenario) => differencesFault(file, scenario))
  );
}

function differencesFault(file: File, { id, differences }: ScenarioFile): string | undefined {
  const field = `scenarios ${id}`;
  return (
    repeated(differences, field, ({ name }) => name.toUpperCase()) ??
    firstFault(differences, ({ name, value }) => {
      if (SET_BY_READING.has(name)) return `${field} ${name}: belongs in readings`;
      const own = file.assumptions.find((figure) => figure.name === name);
      const entry = entryOf(name) ?? (own && ownEntry(own));
      return entry
        ? valueFault(value, entry, `${field} ${name}`)
        : `${field} ${name}: is not an assumption of this deal`;
    })
  );
}

function unknownSource(
  { sources }: Pick<File, "sources">,
  { source }: { readonly source?: string | undefined },
  field: string,
): string | undefined {
  return source === undefined || Object.hasOwn(sources, source)
    ? undefined
    : `${field}: source "${source}" is not among the file's sources`;
}

function repeated<T>(items: readonly T[], field: string, nameOf: (item: T) => string) {
  const seen = new Set<string>();
  return firstFault(items, (item) => {
    const name = nameOf(item);
    if (seen.has(name)) return `${field}: ${name} listed more than once`;
    seen.add(name);
    return undefined;
  });
}

function firstFault<T>(
  items: readonly T[],
  fault: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = fault(item);
    if (found) return found;
  }
  return undefined;
}
