import { type Months, monthIndex, monthStart, monthsBetween, type Serial } from "../dates";

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
export function ageAt(day: Serial, inService: Serial, convention: Convention): number {
  const { whole, part } = ageInParts(day, inService, convention);
  return whole + part;
}

/** {@link ageAt}, for who has to subtract one age from another. */
export function ageInParts(day: Serial, inService: Serial, convention: Convention): Months {
  const start = depreciationStart(inService, convention);
  if (day <= start) return NEW;
  const { whole, part } = monthsBetween(start, day);
  if (convention !== "MID-MONTH") return { whole, part };
  return whole + part > MID_MONTH_LAG ? { whole, part: part - MID_MONTH_LAG } : NEW;
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
