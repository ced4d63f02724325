/** Excel serials and the calendar, as plain integer arithmetic (after Howard Hinnant). */

const MARCH_EPOCH = 693_899;
const DAYS_IN_ERA = 146_097;

/** Calendar dates of serials, written into three arrays: months since year 0, day, days of the month. */
export interface CalendarColumns {
  readonly month: Int32Array;
  readonly day: Int32Array;
  readonly length: Int32Array;
}

export function calendarColumns(serials: readonly number[]): CalendarColumns {
  const count = serials.length;
  const [month, day, length] = [
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
  ];
  for (let i = 0; i < count; i++) {
    const days = (serials[i] as number) + MARCH_EPOCH;
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
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const index = (yearOfEra + era * 400) * 12 + fromMarch + 2;
    month[i] = index;
    day[i] = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    length[i] = daysInMonth(index);
  }
  return { month, day, length };
}

/** The serial of the first day of a month, counted from year 0. */
export function monthStart(index: number): number {
  const shifted = index - 2;
  const year = Math.floor(shifted / 12);
  const fromMarch = shifted - year * 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfEra =
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    Math.floor((153 * fromMarch + 2) / 5);
  return era * DAYS_IN_ERA + dayOfEra - MARCH_EPOCH;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(index: number): number {
  const month = index % 12;
  const year = (index - month) / 12;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeapYear ? 29 : (MONTH_LENGTHS[month] as number);
}
