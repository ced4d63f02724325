import { FIRST_SERIAL, LAST_SERIAL, serial } from "../../src/finance/dates";
import type { Domain, NumberDomain } from "../../src/functions/parameters/domain";
import { type CellMaker, ordinary } from "./ordinary";
import type { Random } from "./random";

/** Values that the domain takes only just, or that doubles hold only just, among ordinary ones. */
export const boundary: CellMaker = (domain, random) => {
  const extremes = extremesOf(domain);
  if (extremes.length === 0 || !random.chance(0.4)) return ordinary(domain, random);
  const picked = random.pick(extremes);
  return isHeavy(domain, picked) && random.chance(0.9) ? ordinary(domain, random) : picked;
};

/** A count of so many things to do takes its second, and so is asked for seldom. */
const HEAVY = 100_000;

function isHeavy(domain: Domain, value: unknown): boolean {
  if (domain.kind !== "number" || domain.unit !== "count" || !domain.max) return false;
  // A seed is a count of 32 bits, and no work.
  return domain.max.value < 2 ** 31 && Number(value) > HEAVY;
}

const known = new WeakMap<Domain, readonly unknown[]>();

function extremesOf(domain: Domain): readonly unknown[] {
  const before = known.get(domain);
  if (before) return before;
  const extremes = listed(domain);
  known.set(domain, extremes);
  return extremes;
}

function listed(domain: Domain): readonly unknown[] {
  switch (domain.kind) {
    case "number":
      return numbers(domain);
    case "date":
      return DAYS;
    case "choice":
      return domain.options.flatMap((option) => [option.toLowerCase(), ` ${option} `]);
    case "text":
      return ["x", "x".repeat(domain.longest), ` ${"y".repeat(domain.longest)}\n`, "é \u{1F4C8}"];
    default:
      return [];
  }
}

const DAYS = [
  FIRST_SERIAL,
  FIRST_SERIAL + 1,
  LAST_SERIAL,
  LAST_SERIAL - 1,
  LAST_SERIAL + 0.999,
  serial({ year: 1999, month: 12, day: 31 }),
  serial({ year: 2000, month: 2, day: 29 }),
  serial({ year: 2024, month: 2, day: 29 }),
  serial({ year: 2025, month: 1, day: 31 }),
  serial({ year: 2026, month: 8, day: 31 }) + 0.5,
  serial({ year: 2100, month: 2, day: 28 }),
];

/** Where doubles end, lose digits or change sign. */
const DOUBLES = [
  0,
  -0,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  2.2250738585072014e-308,
  1e-300,
  -1e-300,
  1e-16,
  Number.EPSILON,
  1 - Number.EPSILON / 2,
  1,
  1 + Number.EPSILON,
  -1 + Number.EPSILON,
  0.1,
  -0.5,
  0.5,
  100,
  -100,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 53,
  2 ** 53 + 2,
  1e15,
  -1e15,
  1e100,
  1e154,
  -1e154,
  1e300,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
];

function numbers(domain: NumberDomain): readonly number[] {
  const bounds = [domain.min?.value, domain.max?.value].filter((bound) => bound !== undefined);
  const near = bounds.flatMap((bound) => [
    bound,
    nextUp(bound),
    -nextUp(-bound),
    bound - 1,
    bound + 1,
  ]);
  return [...near, ...DOUBLES].filter((value) => holds(domain, value));
}

/** The next larger double. */
function nextUp(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x + 0);
  if (x === 0) return Number.MIN_VALUE;
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

function holds({ whole, min, max, options, zeroRefused }: NumberDomain, value: number): boolean {
  if (options && !options.includes(value)) return false;
  if ((whole && !Number.isInteger(value)) || (zeroRefused && value === 0)) return false;
  if (min && (min.open ? value <= min.value : value < min.value)) return false;
  return !max || (max.open ? value < max.value : value <= max.value);
}

/** Sizes of a range that are as far as they go: one cell, or the most that is taken. */
export function extremeSize(most: number, random: Random): number {
  return random.chance(0.95) ? random.whole(1, 2) : most;
}
