/**
 * Dates as Excel counts them in cells: a serial is a number of days. Excel counts a 29 February 1900
 * that never was, so serials here begin the day after it.
 */

const MS_A_DAY = 86_400_000;
/** From March 1900 on, a serial counts the days since 1899-12-30. */
export const EPOCH = Date.UTC(1899, 11, 30);
/** 1900-03-01. */
export const FIRST_SERIAL = 61;

/** The serial of `2026-05-01`; nothing for a date that is none, or is before March 1900. */
export function serialOf(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = serialAt(Date.parse(iso));
  return day >= FIRST_SERIAL && isoOf(day) === iso ? day : undefined;
}

/** The serial of a time in milliseconds, as `Date.UTC` gives it. */
export function serialAt(time: number): number {
  return (time - EPOCH) / MS_A_DAY;
}

/** `2026-05-01`, of a serial from March 1900 on. */
export function isoOf(serial: number): string {
  return new Date(EPOCH + serial * MS_A_DAY).toISOString().slice(0, 10);
}
