import type { Serial } from "../dates";

/**
 * The next twelve months from two fiscal years: the year that ends next by the share of it that is
 * still to come, the year after it by the rest.
 *
 * @param yearEnd Last day of the fiscal year of `thisYear`.
 */
export function nextTwelveMonths(
  thisYear: number,
  nextYear: number,
  yearEnd: Serial,
  asOf: Serial,
): number {
  const days = Math.min(365, Math.max(0, yearEnd - asOf));
  return (days * thisYear + (365 - days) * nextYear) / 365;
}

/**
 * A calendar year from the fiscal year that ends in it and the one after, by months.
 *
 * @param month Calendar month in which the fiscal year ends, 1 to 12.
 */
export function calendarYear(thisYear: number, nextYear: number, month: number): number {
  return (month * thisYear + (12 - month) * nextYear) / 12;
}
