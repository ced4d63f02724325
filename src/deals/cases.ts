import { type Assumption, assumptionsOf, readingOf } from "./resolve";
import type { DealFile, Reading } from "./schema";
import { type AssumptionName, type Entry, entryOf, vocabulary } from "./vocabulary";

/**
 * The cases side by side: the sheet of inputs has a column for each, so that the sheet itself switches
 * between them and a model can value bear, base and bull at once.
 */

/** By the scenario that it is of. */
export const CASES = { bear: "Bear", base: "Base", bull: "Bull" } as const;

export type CaseId = keyof typeof CASES;
export const caseIds = Object.keys(CASES) as CaseId[];

/**
 * What differs by scenario in any deal of the library: formulas refer to these case by case, by names that
 * are frozen since workbooks refer to them.
 */
export const CASE_DRIVERS = [
  "MonthlyFee",
  "RampShare",
  "ExitReading",
  "LockInMonths",
  "LockInDays",
  "NoticeDays",
  "NoticeInside",
  "Utilisation",
  "PowerPrice",
  "PowerLossProbability",
  "OpexPerMwYear",
  "CapexPerMw",
  "GpuLifeYears",
  "GpuPriceDecline",
  "ResidualDecline",
  "ExitRate",
  "RelettingShare",
  "DefaultRate",
  "DiscountRate",
  "DisplacedShare",
] as const satisfies readonly AssumptionName[];

type Prefix = (typeof CASES)[keyof typeof CASES];
export type CaseDriver = (typeof CASE_DRIVERS)[number];

/** `BearMonthlyFee`: the defined name of a driver's value in a case. */
export type CaseName = `${Prefix}${CaseDriver}`;

/** All of them, in the order of the sheet. */
export const caseNames: readonly CaseName[] = CASE_DRIVERS.flatMap((driver) =>
  Object.values(CASES).map((prefix): CaseName => `${prefix}${driver}`),
);

/** What the vocabulary says of a driver, said of one case; nothing for another name. */
function caseEntryOf(name: string): Entry | undefined {
  for (const scenario of caseIds) {
    const driver = CASE_DRIVERS.find((one) => `${CASES[scenario]}${one}` === name);
    if (driver) return { ...vocabulary[driver], label: caseLabel(driver, scenario) };
  }
  return undefined;
}

/** The input of which a name is one case. */
export function driverOf(name: string): CaseDriver | undefined {
  return CASE_DRIVERS.find((driver) =>
    Object.values(CASES).some((prefix) => `${prefix}${driver}` === name),
  );
}

/** What is said of an input: by the vocabulary, or of one case of it. */
export function inputEntryOf(name: string): Entry | undefined {
  return entryOf(name) ?? caseEntryOf(name);
}

/** Of a driver whose label refers to its note, which stands beside no case. */
const LABELS: Readonly<Record<string, string>> = {
  CapexPerMw: "Capital cost per MW",
};

function caseLabel(driver: CaseDriver, scenario: CaseId): string {
  return `${LABELS[driver] ?? vocabulary[driver].label}: ${scenario}`;
}

/** The columns of the sheet of inputs: the cases of the library, and one of the user's own. */
export const COLUMN_CASES = { ...CASES, own: "Own" } as const;

export type ColumnCase = keyof typeof COLUMN_CASES;
export const columnCases = Object.keys(COLUMN_CASES) as ColumnCase[];

export function isCase(scenario: string): scenario is CaseId {
  return Object.hasOwn(CASES, scenario);
}

/** The column that a scenario stands in: one of the user's own making stands in the own column. */
export function columnOf(scenario: string): ColumnCase {
  return isCase(scenario) ? scenario : "own";
}

/** One input of a deal, with what each case says of it. */
export interface InputByCase {
  readonly name: string;
  readonly base: Assumption;
  readonly cases: Readonly<Record<ColumnCase, Assumption>>;
}

/**
 * Every input of a deal in all of its cases, in the order of the sheet. A case that the deal lacks is
 * its base.
 *
 * @param scenario The case that is live.
 * @param reading The reading of the exit clause that the live case takes; its own where left out.
 */
export function inputsByCase(deal: DealFile, scenario: string, reading?: Reading): InputByCase[] {
  const live = columnOf(scenario);
  const byName = (one: ColumnCase) => {
    const id = one === "own" ? ownScenario(deal, scenario) : one;
    const read = one === live && reading ? reading : readingOf(deal, id);
    return new Map(assumptionsOf(deal, id, read).map((input) => [input.name, input]));
  };
  const cases = columnCases.map((one) => [one, byName(one)] as const);
  return assumptionsOf(deal, "base").map((base) => ({
    name: base.name,
    base: cases.find(([one]) => one === "base")?.[1].get(base.name) ?? base,
    cases: Object.fromEntries(
      cases.map(([one, inputs]) => [one, inputs.get(base.name) ?? base]),
    ) as Record<ColumnCase, Assumption>,
  }));
}

/** The scenario that stands in the own column: one that is no case, else the base. */
export function ownScenario({ scenarios }: DealFile, live = "base"): string {
  if (!isCase(live) && scenarios.some(({ id }) => id === live)) return live;
  return scenarios.find(({ id }) => !isCase(id))?.id ?? "base";
}

/** The names of an input's case cells, where formulas refer to them. */
export function caseCellNames(name: string): readonly (readonly [ColumnCase, string])[] {
  const isDriver = CASE_DRIVERS.some((driver) => driver === name);
  if (!isDriver) return [];
  const own = name === "ExitReading" ? (["own"] as const) : [];
  return [...caseIds, ...own].map((one) => [one, `${COLUMN_CASES[one]}${name}`] as const);
}
