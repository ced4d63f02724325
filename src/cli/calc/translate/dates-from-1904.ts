import { excelCall } from "./excel-call";

/** By how much a date's number is lower where dates are counted from 1904. */
const LOWER = 1462;

/** Which arguments of Excel's functions are dates, by their index, and whether they give a date. */
const DATES: Readonly<Record<string, { readonly args: readonly number[]; readonly gives?: true }>> =
  {
    DATE: { args: [], gives: true },
    DATEVALUE: { args: [], gives: true },
    DATEDIF: { args: [0, 1] },
    DAY: { args: [0] },
    DAYS360: { args: [0, 1] },
    EDATE: { args: [0], gives: true },
    EOMONTH: { args: [0], gives: true },
    ISOWEEKNUM: { args: [0] },
    MONTH: { args: [0] },
    NETWORKDAYS: { args: [0, 1, 2] },
    "NETWORKDAYS.INTL": { args: [0, 1, 3] },
    WEEKDAY: { args: [0] },
    WEEKNUM: { args: [0] },
    WORKDAY: { args: [0, 2], gives: true },
    "WORKDAY.INTL": { args: [0, 3], gives: true },
    YEAR: { args: [0] },
    YEARFRAC: { args: [0, 1] },
  };

/**
 * A call in a workbook whose dates are counted from 1904, for an engine that counts from 1900.
 *
 * @param name In upper case.
 * @param isArray Whether each argument may be many values.
 */
export function callFrom1904(name: string, args: readonly string[], isArray: boolean): string {
  const dates = DATES[name];
  const shifted = args.map((arg, i) => (dates?.args.includes(i) ? `(${arg})+${LOWER}` : arg));
  const call = excelCall(name, shifted, isArray);
  return dates?.gives ? `(${call}-${LOWER})` : call;
}
