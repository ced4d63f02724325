/**
 * Dates as Excel serials (day 1 is 1900-01-01), in whole days and without a Date object.
 *
 * Excel counts a 29 February 1900 that never was (serial 60). Offtake begins the day after it, where
 * serials and the calendar agree: {@link FIRST_SERIAL}.
 *
 * Civil-date arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

/** Whole days, Excel's 1900 date system. */
export type Serial = number;

/** 1900-03-01. */
export const FIRST_SERIAL: Serial = 61;
/** 9999-12-31, the last day that Excel can show. */
export const LAST_SERIAL: Serial = 2_958_465;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to serial 0. The algorithm's years begin in March, so that a leap day comes last. */
const MARCH_EPOCH = 693_899;
const DAYS_IN_ERA = 146_097;

/** The calendar date of a serial. Proleptic: it goes on past 9999, where a schedule may look ahead. */
export function civil(serial: Serial): CivilDate {
  const days = serial + MARCH_EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The serial of a calendar date; the month must be 1 to 12. */
export function serial({ year, month, day }: CivilDate): Serial {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - MARCH_EPOCH;
}

/** Months since year 0, so that two dates' calendar-month difference is a subtraction. */
export function monthIndex(date: Serial): number {
  const { year, month } = civil(date);
  return year * 12 + month - 1;
}

/** Months from the beginning of year 0 to that of a day: those since the first of any other month are a subtraction. */
export function monthPosition(date: Serial): Months {
  const { year, month, day } = civil(date);
  return { whole: year * 12 + month - 1, part: (day - 1) / daysInMonth(year, month) };
}

/** The first day of the month with that {@link monthIndex}. */
export function monthStart(index: number): Serial {
  const year = Math.floor(index / 12);
  return serial({ year, month: index - year * 12 + 1, day: 1 });
}

/**
 * The same day of the month, `months` later, clamped to that month's last day: Excel's `EDATE`.
 * Count every boundary of a schedule from its start; counting from the one before would drift from
 * the 31st to the 28th and stay there.
 */
export function monthsAfter(date: Serial, months: number): Serial {
  const { year, month, day } = civil(date);
  const first = monthStart(year * 12 + month - 1 + months);
  const next = monthStart(year * 12 + month + months);
  return Math.min(first + day - 1, next - 1);
}

/** {@link monthsAfter} of 0 to `months` months, with the calendar asked once a month. */
export function eachMonthAfter(date: Serial, months: number): Serial[] {
  const { year, month, day } = civil(date);
  const index = year * 12 + month - 1;
  const days = new Array<Serial>(months + 1);
  let first = monthStart(index);
  for (let k = 0; k <= months; k++) {
    const next = monthStart(index + k + 1);
    days[k] = Math.min(first + day - 1, next - 1);
    first = next;
  }
  return days;
}

/** The last day of the month that is `months` after the date's: Excel's `EOMONTH`. */
export function monthEnd(date: Serial, months = 0): Serial {
  return monthStart(monthIndex(date) + months + 1) - 1;
}

/** A stretch of time in months: whole ones, and a part of one that a sum would round away. */
export interface Months {
  readonly whole: number;
  readonly part: number;
}

/**
 * Months from the beginning of one day to the beginning of later ones: whole months, then the days
 * into the current one over its length. A month begins where {@link monthsAfter} `from` puts it.
 */
export function monthsSince(from: Serial): (until: Serial) => Months {
  const start = civil(from);
  const startIndex = start.year * 12 + start.month;
  /** The day on which one begins in a calendar month of that length. */
  const anchor = (length: number) => Math.min(start.day, length);
  return (until) => {
    const { year, month, day } = civil(until);
    const length = daysInMonth(year, month);
    const here = anchor(length);
    const index = year * 12 + month - startIndex;
    if (day === here) return { whole: index, part: 0 };
    if (day > here) {
      const next = anchor(daysInMonth(year, month + 1));
      return { whole: index, part: (day - here) / (length - here + next) };
    }
    const lengthBefore = daysInMonth(year, month - 1);
    const left = lengthBefore - anchor(lengthBefore);
    return { whole: index - 1, part: (left + day) / (left + here) };
  };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Months 0 and 13 are the Decembers and Januaries beside the year. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[(month + 11) % 12] as number);
}

/** `2026-05-01`, for sentences. */
export function isoDate(date: Serial): string {
  const { year, month, day } = civil(date);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
