import { isoDate, type Serial } from "../dates";
import { ArgumentError } from "../errors";

const LONGEST_YEAR = 371;

/**
 * The next twelve months from two fiscal years: the year that ends next by the share of it that is
 * still to come, the year after it by the rest.
 *
 * @param yearEnd Last day of the fiscal year of `thisYear`.
 * @throws ArgumentError where the next twelve months are not those of the two years.
 */
export function nextTwelveMonths(
  thisYear: number,
  nextYear: number,
  yearEnd: Serial,
  asOf: Serial,
): number {
  const days = yearEnd - asOf;
  if (days < 0 || days > LONGEST_YEAR)
    throw new ArgumentError(
      "as_of",
      `must be within the year that ends at year_end (${isoDate(yearEnd)}), not ${isoDate(asOf)}; give the two fiscal years that the next twelve months fall in`,
    );
  const weight = Math.min(365, days);
  return (weight * thisYear + (365 - weight) * nextYear) / 365;
}

/**
 * A calendar year from the fiscal year that ends in it and the one after, by months.
 *
 * @param month Calendar month in which the fiscal year ends, 1 to 12.
 */
export function calendarYear(thisYear: number, nextYear: number, month: number): number {
  return (month * thisYear + (12 - month) * nextYear) / 12;
}
