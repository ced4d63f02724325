/** A date as the library writes it (`2026-05-01`) is an Excel serial in a sheet. */

const MS_A_DAY = 86_400_000;
/** 1899-12-30: from March 1900 on, a serial counts the days since then. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;

/** The serial of `2026-05-01`; nothing for a date that is none, or is before March 1900. */
export function serialOf(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = (Date.parse(iso) - EPOCH) / MS_A_DAY;
  return day >= FIRST && isoOf(day) === iso ? day : undefined;
}

/** `2026-05-01`, of a serial from March 1900 on. */
export function isoOf(serial: number): string {
  return new Date(EPOCH + serial * MS_A_DAY).toISOString().slice(0, 10);
}
