import { civil, isoDate, type Serial, serial } from "../dates";
import { ArgumentError } from "../errors";

/** Property acquired from this day on, after September 10, 2001, had the first allowance. */
const JOB_CREATION_ACT = serial({ year: 2001, month: 9, day: 11 });
/** Property acquired from this day on, after May 5, 2003, had 50% and no longer 30%. */
const JOBS_AND_GROWTH_ACT = serial({ year: 2003, month: 5, day: 6 });
/** No allowance for property in service in 2005 or later that was acquired before this day. */
const ECONOMIC_STIMULUS_ACT = serial({ year: 2008, month: 1, day: 1 });
/** Property acquired from this day on, after September 8, 2010, had 100% if in service through 2011. */
const TAX_RELIEF_ACT = serial({ year: 2010, month: 9, day: 9 });
/** Property acquired from this day on is under the 2017 act (100%, then stepping down). */
const TAX_CUTS_ACT = serial({ year: 2017, month: 9, day: 28 });
/** Property acquired from this day on, the day after 19 January 2025, is under the 2025 act. */
const ONE_BIG_BEAUTIFUL_BILL_ACT = serial({ year: 2025, month: 1, day: 20 });

/** The last year of a rate, and the rate. */
type Steps = readonly (readonly [lastYear: number, rate: number])[];

const UNDER_2002_ACT: Steps = [[2004, 0.3]];
const UNDER_2003_ACT: Steps = [[2004, 0.5]];
const UNDER_2010_ACT: Steps = [
  [2011, 1],
  [2017, 0.5],
  [2018, 0.4],
  [2019, 0.3],
];
const UNDER_2008_ACT: Steps = [
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
 * @see IRC 168(k)(6) as amended by P.L. 115-97 section 13201 and P.L. 119-21 section 70301; before
 *   2017, 168(k)(1), (4) and (5) as amended by P.L. 107-147, 108-27, 110-185, 111-312, 112-240, 113-295
 *   and 114-113.
 */
export function bonusRate(acquired: Serial, inService: Serial): number {
  if (inService < acquired)
    throw new ArgumentError(
      "in_service",
      `must be on or after acquired (${isoDate(acquired)}), not ${isoDate(inService)}`,
    );
  if (acquired >= ONE_BIG_BEAUTIFUL_BILL_ACT) return 1;
  const { year } = civil(inService);
  return stepsFor(acquired).find(([lastYear]) => year <= lastYear)?.[1] ?? 0;
}

function stepsFor(acquired: Serial): Steps {
  if (acquired >= TAX_CUTS_ACT) return UNDER_2017_ACT;
  if (acquired >= TAX_RELIEF_ACT) return UNDER_2010_ACT;
  if (acquired >= ECONOMIC_STIMULUS_ACT) return UNDER_2008_ACT;
  if (acquired >= JOBS_AND_GROWTH_ACT) return UNDER_2003_ACT;
  return acquired >= JOB_CREATION_ACT ? UNDER_2002_ACT : [];
}
