import { setting } from "../../language/setting";
import type { Setting } from "../../language/template";

/** The calendar stands among the settings, since no formula holds a number of its own. */
const ofCalendar = (label: string, unit: string, value: number, note = "Calendar."): Setting =>
  setting(value, unit)`${label} | ${note}`;

export const calendarMonths = {
  MonthsInQuarter: ofCalendar("Months in a quarter", "months", 3),
  MonthsInHalfYear: ofCalendar("Months in half a year", "months", 6),
  MonthsInYear: ofCalendar("Months in a year", "months", 12),
} as const;

/** @param note What is reckoned by it. */
export const daysInYear = (note: string) => ofCalendar("Days in a year", "days", 365, note);

export const hoursInDay = ofCalendar("Hours in a day", "hours", 24);
