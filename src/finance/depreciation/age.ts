import { monthIndex, monthStart, monthsBetween, type Serial } from "../dates";

/**
 * When depreciation starts: on the first of the in-service month, on the first of the next, half a
 * month into the in-service month, or on the in-service date itself.
 */
export const CONVENTIONS = ["FULL-MONTH", "NEXT-MONTH", "MID-MONTH", "DAILY"] as const;
export type Convention = (typeof CONVENTIONS)[number];

const MID_MONTH_LAG = 0.5;

/**
 * An asset's age when a day begins, in months from the start of its depreciation: whole months, plus
 * days into the current month over its length. 0 before the start.
 */
export function ageAt(day: Serial, inService: Serial, convention: Convention): number {
  const start = depreciationStart(inService, convention);
  if (day <= start) return 0;
  const months = monthsBetween(start, day);
  return convention === "MID-MONTH" ? Math.max(0, months - MID_MONTH_LAG) : months;
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
