import { civil, isoDate, type Serial, serial } from "../dates";
import { ArgumentError } from "../errors";

/** Property acquired from this day on is under the 2017 act (100%, then stepping down). */
const TAX_CUTS_ACT = serial({ year: 2017, month: 9, day: 28 });
/** Property acquired from this day on, the day after 19 January 2025, is under the 2025 act. */
const ONE_BIG_BEAUTIFUL_BILL_ACT = serial({ year: 2025, month: 1, day: 20 });

/** The last year of a rate, and the rate. */
type Steps = readonly (readonly [lastYear: number, rate: number])[];

const BEFORE_2017_ACT: Steps = [
  [2017, 0.5],
  [2018, 0.4],
  [2019, 0.3],
];
const UNDER_2017_ACT: Steps = [
  [2022, 1],
  [2023, 0.8],
  [2024, 0.6],
  [2025, 0.4],
  [2026, 0.2],
];

/**
 * The special depreciation allowance as a share of basis. It follows the day of acquisition (a
 * written binding contract), then the year in which service begins.
 *
 * @see IRC 168(k)(6) as amended by P.L. 115-97 section 13201 and P.L. 119-21 section 70301.
 */
export function bonusRate(acquired: Serial, inService: Serial): number {
  if (inService < acquired)
    throw new ArgumentError(
      "in_service",
      `must be on or after acquired (${isoDate(acquired)}), not ${isoDate(inService)}`,
    );
  if (acquired >= ONE_BIG_BEAUTIFUL_BILL_ACT) return 1;
  const steps = acquired < TAX_CUTS_ACT ? BEFORE_2017_ACT : UNDER_2017_ACT;
  const { year } = civil(inService);
  return steps.find(([lastYear]) => year <= lastYear)?.[1] ?? 0;
}
