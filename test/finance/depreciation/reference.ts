import type { Decimal } from "decimal.js";
import type { Convention } from "../../../src/finance/depreciation/age";
import { exact, reference } from "../../support/accuracy";

/**
 * The methods once more, at 50 digits and as a textbook has them: year after year from the balance
 * before, on the calendar of JavaScript's own Date. Nothing here is shared with what it checks.
 */

const zero = new reference(0);
const one = new reference(1);
const DAY = 86_400_000;
const EPOCH = 25_569; // Excel's serial of 1970-01-01

const utc = (serial: number) => new Date((serial - EPOCH) * DAY);
const serialOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month, day) / DAY + EPOCH;

export const monthEndAfter = (serial: number, months: number) => {
  const date = utc(serial);
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
};

/** The start's day of the month, months later, or that month's last. */
function edate(start: number, months: number): number {
  const date = utc(start);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  return Math.min(serialOf(year, month, date.getUTCDate()), serialOf(year, month + 1, 0));
}

/** Age in months at the end of a day. */
export function ageAtEnd(end: number, inService: number, convention: Convention): Decimal {
  if (convention === "ACTUAL/365")
    return reference.max(0, new reference(end + 1 - inService).times(12).dividedBy(365));
  if (convention === "30/360")
    return reference.max(0, new reference(days30(inService, end + 1)).dividedBy(30));
  const date = utc(inService);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const start =
    convention === "DAILY"
      ? inService
      : serialOf(year, month + (convention === "NEXT-MONTH" ? 1 : 0), 1);
  const day = end + 1;
  if (day <= start) return zero;
  let whole = 0;
  while (edate(start, whole + 1) <= day) whole++;
  const [from, until] = [edate(start, whole), edate(start, whole + 1)];
  const age = new reference(day - from).dividedBy(until - from).plus(whole);
  return convention === "MID-MONTH" ? reference.max(0, age.minus("0.5")) : age;
}

/** Days of a year of twelve months of 30, where a 31st is the 30th. */
function days30(from: number, until: number): number {
  const count = (serial: number) => {
    const date = utc(serial);
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return months * 30 + Math.min(date.getUTCDate(), 30);
  };
  return count(until) - count(from);
}

/** Totals after 0, 1, 2, … years, and the life at which they end. */
export interface YearTotals {
  readonly totals: readonly Decimal[];
  readonly life: Decimal;
}

/** A charge a year from the total before it, for as many steps as the life has or begins. */
function steps(life: Decimal, charge: (before: Decimal, year: number) => Decimal): YearTotals {
  const totals = [zero];
  for (let year = 0; year < life.ceil().toNumber(); year++) {
    const before = totals.at(-1) as Decimal;
    totals.push(before.plus(charge(before, year)));
  }
  return { totals, life };
}

/** The total at an age, even within each year and cut off at the end of the life. */
export function totalAt({ totals, life }: YearTotals, ageMonths: Decimal): Decimal {
  const years = reference.min(ageMonths.dividedBy(12), life);
  const whole = years.floor().toNumber();
  const before = totals[whole] as Decimal;
  const after = totals[whole + 1] ?? before;
  return before.plus(after.minus(before).times(years.minus(whole)));
}

export interface Case {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
  readonly factor: number;
}

export const straightLine = ({ cost, salvage, life }: Case) => {
  const charge = exact(cost).minus(exact(salvage)).dividedBy(exact(life));
  return steps(exact(life), () => charge);
};

export const yearsDigits = ({ cost, salvage, life }: Case) => {
  let digits = 0;
  for (let digit = 1; digit <= life; digit++) digits += digit;
  const base = exact(cost).minus(exact(salvage));
  return steps(exact(life), (_, year) => base.times(life - year).dividedBy(digits));
};

export const fixedDeclining = ({ cost, salvage, life }: Case) => {
  const kept = exact(salvage).dividedBy(exact(cost)).pow(one.dividedBy(life));
  const rate = one.minus(kept).toDecimalPlaces(3);
  return steps(exact(life), (before) => exact(cost).minus(before).times(rate));
};

const decliningCharge = ({ cost, salvage, life, factor }: Case, before: Decimal) => {
  const rate = exact(factor).dividedBy(exact(life));
  const left = exact(cost).minus(before);
  return reference.min(left.times(rate), left.minus(exact(salvage)));
};

export const declining = (asset: Case) =>
  steps(exact(asset.life), (before) => decliningCharge(asset, before));

export const decliningToStraightLine = (asset: Case) => {
  const life = exact(asset.life);
  return steps(life, (before, year) => {
    const left = exact(asset.cost).minus(before).minus(exact(asset.salvage));
    const even = left.dividedBy(life.minus(year));
    return reference.max(decliningCharge(asset, before), even);
  });
};
