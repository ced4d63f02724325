import { type Months, monthIndex, monthStart, monthsSince, type Serial } from "../dates";

/**
 * When depreciation starts: on the first of the in-service month, on the first of the next, half a
 * month into the in-service month, or on the in-service date itself.
 */
export const CONVENTIONS = ["FULL-MONTH", "NEXT-MONTH", "MID-MONTH", "DAILY"] as const;
export type Convention = (typeof CONVENTIONS)[number];

const MID_MONTH_LAG = 0.5;
const NEW: Months = { whole: 0, part: 0 };

/**
 * An asset's age when a day begins, in months from the start of its depreciation: whole months, plus
 * days into the current month over its length. 0 before the start.
 */
export function ageing(inService: Serial, convention: Convention): (day: Serial) => Months {
  const start = depreciationStart(inService, convention);
  const since = monthsSince(start);
  const lag = convention === "MID-MONTH" ? MID_MONTH_LAG : 0;
  return (day) => {
    if (day <= start) return NEW;
    const { whole, part } = since(day);
    return whole + part > lag ? { whole, part: part - lag } : NEW;
  };
}

function depreciationStart(inService: Serial, convention: Convention): Serial {
  switch (convention) {
    case "DAILY":
      return inService;
    case "NEXT-MONTH":
      return monthStart(monthIndex(inService) + 1);
    default:
      return monthStart(monthIndex(inService));
  }
}
