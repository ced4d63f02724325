import { type Assumption, assumptionsOf } from "./resolve";
import type { DealFile } from "./schema";
import { type AssumptionName, type Entry, entryOf, vocabulary } from "./vocabulary";

/**
 * The cases side by side: what differs between them stands in the sheet of inputs once a case, so that
 * a model can value bear, base and bull at once.
 */

/** By the scenario that it is of. */
export const CASES = { bear: "Bear", base: "Base", bull: "Bull" } as const;

export type CaseId = keyof typeof CASES;
export const caseIds = Object.keys(CASES) as CaseId[];

/** What differs by scenario in any deal of the library; frozen, since workbooks refer to the names. */
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

/** A driver in one case, as it stands among the inputs. */
export interface CaseInput extends Assumption {
  readonly name: CaseName;
  readonly scenario: CaseId;
  /** The value is that of the base case. */
  readonly isAsBase: boolean;
}

/** Of every driver that the deal has, its value in each case, in the order of the sheet. */
export function caseInputs(deal: DealFile): CaseInput[] {
  const cases = caseIds.map((scenario) => ({
    prefix: CASES[scenario],
    scenario,
    assumptions: new Map(assumptionsOf(deal, scenario).map((one) => [one.name, one])),
  }));
  const base = cases.find(({ scenario }) => scenario === "base")?.assumptions ?? new Map();
  return CASE_DRIVERS.flatMap((driver) =>
    cases.flatMap(({ scenario, prefix, assumptions }): CaseInput[] => {
      const one = assumptions.get(driver);
      if (!one) return [];
      const isAsBase = one.value === base.get(driver)?.value;
      const label = caseLabel(driver, scenario);
      return [{ ...one, name: `${prefix}${driver}`, label, scenario, isAsBase }];
    }),
  );
}
