import { type Assumption, assumptionsOf } from "../deals/resolve";
import type { DealFile } from "../deals/schema";
import type { AssumptionName } from "../deals/vocabulary";

/**
 * The cases side by side: what differs between them stands in the sheet of inputs once a case, so that
 * a model can value bear, base and bull at once.
 */

/** By the scenario that it is of. */
export const CASES = { bear: "Bear", base: "Base", bull: "Bull" } as const;

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

/** A driver in one case, as it stands among the inputs. */
export type CaseInput = Omit<Assumption, "name"> & { readonly name: CaseName };

/** Of every driver that the deal has, its value in each case, in the order of the sheet. */
export function caseInputs(deal: DealFile): CaseInput[] {
  const cases = Object.entries(CASES).map(([scenario, prefix]) => ({
    scenario,
    prefix,
    assumptions: new Map(assumptionsOf(deal, scenario).map((one) => [one.name, one])),
  }));
  return CASE_DRIVERS.flatMap((driver) =>
    cases.flatMap(({ scenario, prefix, assumptions }): CaseInput[] => {
      const one = assumptions.get(driver);
      if (!one) return [];
      return [{ ...one, name: `${prefix}${driver}`, label: `${one.label}: ${scenario}` }];
    }),
  );
}
