import { serial } from "../../src/finance/dates";
import type { Domain, NumberDomain, Unit } from "../../src/functions/parameters/domain";
import type { Random } from "./random";

/** Makes the value of one cell that its domain takes. */
export type CellMaker = (domain: Domain, random: Random) => unknown;

const FIRST_DAY = serial({ year: 2022, month: 1, day: 1 });
const LAST_DAY = serial({ year: 2031, month: 12, day: 31 });

/** Values of the size that a lease model has. */
export const ordinary: CellMaker = (domain, random) => {
  switch (domain.kind) {
    case "number":
      return ordinaryNumber(domain, random);
    case "date":
      return random.whole(FIRST_DAY, LAST_DAY);
    case "flag":
      return random.chance(0.5);
    case "choice":
      return random.pick(domain.options);
    case "text":
      return random.pick(["Compute", "Land and power", "spacex-anthropic", "MonthlyFee"]);
    default:
      throw new Error(`A ${domain.kind} is no cell.`);
  }
};

/** The usual size of each unit, where its bounds allow it. */
const USUAL: Readonly<Record<Unit, readonly [low: number, high: number]>> = {
  money: [1, 1e9],
  rate: [0.001, 0.3],
  share: [0.01, 1],
  months: [1, 120],
  days: [1, 400],
  years: [1, 20],
  multiple: [0.5, 40],
  count: [1, 2_000],
  MW: [0.5, 2_000],
  "$/MWh": [10, 200],
  "$/GPU-hour": [0.2, 10],
  number: [0.1, 1e5],
};

function ordinaryNumber(domain: NumberDomain, random: Random): unknown {
  const { min, max, options } = domain;
  if (options) return random.pick(options);
  if (domain.orNotMeaningful && random.chance(0.1)) return random.pick(["NM", "nm ", -3, 0]);
  if (domain.zeroRefused === false && random.chance(0.1)) return 0;
  const [usualLow, usualHigh] = USUAL[domain.unit];
  const least = min?.value ?? Number.NEGATIVE_INFINITY;
  const most = max?.value ?? Number.POSITIVE_INFINITY;
  // A narrow span, such as decimals to round to, has no other usual values than its own.
  if (most - least <= 20) return settled(random.between(least, most), domain);
  const size = random.magnitude(Math.max(usualLow, least), Math.min(usualHigh, most));
  const isNegative = least < -usualHigh && random.chance(0.15);
  return settled(isNegative ? -size : size, domain);
}

/** Whole where it must be, else at times round, as what people type is. */
function settled(value: number, { whole, min, max }: NumberDomain): number {
  const round = Math.round(value);
  const low = min?.open ? round > min.value : round >= (min?.value ?? round);
  const isInside = low && round <= (max?.value ?? round);
  return whole || (isInside && Math.abs(value) > 10 && round % 2 === 0) ? round : value;
}
