/** Calendar months from one day's month to another's. */
export const monthsBetween = (from: string, to: string) =>
  `(YEAR(${to}) - YEAR(${from})) * MonthsInYear + MONTH(${to}) - MONTH(${from})`;
