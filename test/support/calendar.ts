/** Excel serials through the platform's own calendar: independent of src/finance/dates.ts. */

const DAY = 86_400_000;
/** Serial 0 of Excel's 1900 system, from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's DATE; a day or month past its end rolls over, as in Excel. */
export function day(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return (date.getTime() - EPOCH) / DAY;
}

/** Excel's EDATE. */
export function edate(serial: number, months: number): number {
  const date = new Date(EPOCH + serial * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const last = day(year, month + 1, 0) - day(year, month, 1) + 1;
  return day(year, month, Math.min(date.getUTCDate(), last));
}

/** Excel's EOMONTH. */
function eomonth(serial: number, months: number): number {
  const date = new Date(EPOCH + serial * DAY);
  return day(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 0);
}

/** Consecutive month ends, `step` months apart, from the one `step` months after the end before `from`. */
export function monthEnds(from: number, step: number, count: number): number[] {
  return Array.from({ length: count }, (_, t) => eomonth(from, step * (t + 1) - 1));
}
