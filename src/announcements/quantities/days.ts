import type { ParsedResult } from "chrono-node/en";
import { hedgeBefore } from "./hedge";
import type { Moment } from "./quantity";

/** Reads the dates of a text that a month's name or digits and slashes announce. */
export type DayReader = (sentence: string) => Moment[];

const MAY_HOLD_A_DAY =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d|\d(?:st|nd|rd|th)? (?:day of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b20\d\d-\d\d-\d\d/i;

/** Loads chrono-node, which costs nothing until an announcement is read. */
export async function loadDayReader(): Promise<DayReader> {
  const { strict } = await import("chrono-node/en");
  // Any fixed day: only dates with a year of their own are used, so it never shows.
  const reference = new Date(Date.UTC(2026, 0, 1, 12));
  return (sentence) => {
    if (!MAY_HOLD_A_DAY.test(sentence)) return [];
    return strict.parse(sentence, reference).flatMap((result) => dayOf(sentence, result));
  };
}

function dayOf(sentence: string, { start, index: from, text: found }: ParsedResult): Moment[] {
  const text = found.replace(/^on /i, "");
  const index = from + found.length - text.length;
  const year = start.get("year");
  if (!start.isCertain("year") || !start.isCertain("day") || year === null) return [];
  if (year < 2000 || year > 2099) return [];
  const pad = (part: "month" | "day"): string => String(start.get(part)).padStart(2, "0");
  const hedge = hedgeBefore(sentence, index, true);
  return [
    {
      kind: "moment",
      start: index,
      end: index + text.length,
      quoted: text,
      from: hedge?.from ?? index,
      ...(hedge === undefined ? {} : { hedge: hedge.words }),
      value: `${year}-${pad("month")}-${pad("day")}`,
    },
  ];
}
