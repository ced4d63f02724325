import { civil, type Months, monthIndex, monthStart, monthsSince, type Serial } from "../dates";

/**
 * When depreciation starts: on the first of the in-service month, on the first of the next, half a
 * month into the in-service month, or on the in-service date itself. From that date age is counted in
 * months and days of the current month (`DAILY`), in days over 365, or in months of 30 days.
 */
export const CONVENTIONS = [
  "FULL-MONTH",
  "NEXT-MONTH",
  "MID-MONTH",
  "DAILY",
  "ACTUAL/365",
  "30/360",
] as const;
export type Convention = (typeof CONVENTIONS)[number];

const MID_MONTH_LAG = 0.5;
const NEW: Months = { whole: 0, part: 0 };

/**
 * An asset's age when a day begins, in months from the start of its depreciation: whole months, plus
 * days into the current month over its length. 0 before the start.
 */
export function ageing(inService: Serial, convention: Convention): (day: Serial) => Months {
  if (convention === "ACTUAL/365") return byDays((day) => ((day - inService) * 12) / 365);
  if (convention === "30/360") return byDays((day) => days360(inService, day) / 30);
  const start = depreciationStart(inService, convention);
  const since = monthsSince(start);
  const lag = convention === "MID-MONTH" ? MID_MONTH_LAG : 0;
  return (day) => {
    if (day <= start) return NEW;
    const { whole, part } = since(day);
    return whole + part > lag ? { whole, part: part - lag } : NEW;
  };
}

function byDays(months: (day: Serial) => number): (day: Serial) => Months {
  return (day) => {
    const age = Math.max(0, months(day));
    const whole = Math.floor(age);
    return { whole, part: age - whole };
  };
}

/** Days in months of 30, a 31st counted as the 30th. */
function days360(from: Serial, until: Serial): number {
  const [a, b] = [civil(from), civil(until)];
  const days = Math.min(b.day, 30) - Math.min(a.day, 30);
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + days;
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
