import { serialOf } from "../spreadsheet/serial-dates";

/** The first and the last day that a published date can mean, as Excel serials. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const PUBLISHED =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?<day>-\d{2})?|-Q(?<quarter>[1-4])|-H(?<half>[12]))?$/;

/**
 * Reads a date as sources give it: `2026-05-01`, `2026-05`, `2026-Q2`, `2026-H1` or `2026`.
 *
 * @returns undefined for anything else.
 */
export function spanOf(published: string): Span | undefined {
  const parts = PUBLISHED.exec(published)?.groups;
  if (!parts) return undefined;
  if (parts["day"]) return spanBetween(serialOf(published), serialOf(published));
  const [month, months] = parts["month"]
    ? [Number(parts["month"]), 1]
    : parts["quarter"]
      ? [3 * Number(parts["quarter"]) - 2, 3]
      : parts["half"]
        ? [6 * Number(parts["half"]) - 5, 6]
        : [1, 12];
  const year = Number(parts["year"]);
  const next = month + months > 12 ? [year + 1, month + months - 12] : [year, month + months];
  const [nextYear = year, nextMonth = 1] = next;
  const after = firstOf(nextYear, nextMonth);
  return spanBetween(firstOf(year, month), after === undefined ? undefined : after - 1);
}

function firstOf(year: number, month: number): number | undefined {
  return serialOf(`${year}-${String(month).padStart(2, "0")}-01`);
}

function spanBetween(first: number | undefined, last: number | undefined): Span | undefined {
  return first === undefined || last === undefined ? undefined : { first, last };
}
