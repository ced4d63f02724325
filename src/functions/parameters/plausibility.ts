import { civil, FIRST_SERIAL, isoDate, LAST_SERIAL, serial } from "../../finance/dates";
import type { Domain, NumberDomain, Slip } from "./domain";

/**
 * Bounds of plausibility by unit, and what an implausible value was probably meant to be. The bounds
 * are part of each parameter's domain, so the reference pages print them and the generated tests try
 * them; a value beyond one can be entered as text with its unit.
 */

/** Above it an annual rate was probably typed as a percentage. */
export const HIGHEST_RATE = 1;
/** Above it a ratio, such as a share of full capacity or debt to equity, was probably a percentage. */
export const HIGHEST_RATIO = 10;
/** Above it a target coverage ratio was probably a percentage. */
export const HIGHEST_COVER = 5;
/** Above it a life in years was probably typed in months: no recovery period is longer (IRC 168(c), (g)). */
export const LONGEST_LIFE = 50;
/** A serial from 1900 to 2200 is a day of 1905 or 1906, and probably was typed as a year. */
const YEARS = { first: 1900, last: 2200 };

/** Beyond it a value is no slip of units. */
const LARGEST_SLIP = 1e6;

/** What a value of each slip should have been, and the unit that says it was meant. */
const SLIPS: Record<Slip, { corrected: (value: number) => number; unit: RegExp; shown: string }> = {
  percentage: { corrected: (value) => value / 100, unit: /^(.+)%$/, shown: "%" },
  months: { corrected: (value) => value / 12, unit: /^(.+?)\s*years?$/i, shown: " years" },
};

/** Whether a serial was probably typed as a year. */
export function looksLikeYear(day: number): boolean {
  return day >= YEARS.first && day <= YEARS.last;
}

/** A number written as text with its unit, such as `300%` or `60 years`, for which a bound of plausibility does not apply. */
export function withUnit(text: string, { slip }: NumberDomain): number | undefined {
  if (!slip) return undefined;
  const digits = SLIPS[slip.kind].unit.exec(text.trim())?.[1];
  const value = digits === undefined ? Number.NaN : Number(digits);
  if (!Number.isFinite(value)) return undefined;
  return slip.kind === "percentage" ? value / 100 : value;
}

/** What a rejected argument was probably meant to be, to follow the value in a message; empty where nobody can tell. */
export function correction(cell: unknown, domain: Domain): string {
  if (domain.kind === "date") return dateCorrection(cell);
  if (domain.kind === "number") return numberCorrection(cell, domain);
  if (domain.kind === "flag" && (cell === 1 || cell === 0)) return `: ${cell ? "TRUE" : "FALSE"}?`;
  return "";
}

function dateCorrection(cell: unknown): string {
  if (cell === 0) return ", which is what a blank cell holds";
  if (typeof cell === "number" && looksLikeYear(cell))
    return `, which looks like a year: DATE(${cell},1,1)?`;
  if (typeof cell !== "string" || cell === "") return "";
  const found = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(cell);
  const [year = 0, month = 0, day = 0] = (found ?? []).slice(1).map(Number);
  const isDate = found && isRealDate(year, month, day);
  return isDate
    ? `, which is text and not a date: DATE(${year},${month},${day})?`
    : ", which is text and not a date: enter it as DATE(year, month, day)";
}

function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12) return false;
  const at = serial({ year, month, day });
  return at >= FIRST_SERIAL && at <= LAST_SERIAL && civil(at).day === day && isoDate(at) !== "";
}

function numberCorrection(cell: unknown, domain: NumberDomain): string {
  if (typeof cell === "string") return textCorrection(cell);
  if (typeof cell !== "number" || !Number.isFinite(cell)) return "";
  const { slip, max, unit } = domain;
  if (!max || cell <= max.value || cell > LARGEST_SLIP) return "";
  if (unit === "share" && cell <= 100) return `, which is ${percent(cell)}: ${cell / 100}?`;
  if (!slip) return "";
  const { corrected, shown } = SLIPS[slip.kind];
  const meant = rounded(corrected(cell));
  if (slip.kind === "percentage")
    return `, which is ${percent(cell)}: ${meant}? (If it is meant: "${percent(cell)}")`;
  return `, which looks like months: ${meant}? (If it is meant: "${cell}${shown}")`;
}

/** `12.5x`, `$1,200` and `"12"` are text to Excel. */
function textCorrection(cell: string): string {
  const digits = /^\s*[$€£]?\s*(-?\d[\d,]{0,20}(?:\.\d{1,15})?)\s*x?\s*$/i.exec(cell)?.[1];
  return digits === undefined ? "" : `, which is text: ${digits.replaceAll(",", "")}?`;
}

function percent(value: number): string {
  return `${rounded(value * 100)}%`;
}

/** Without the digits that a division of doubles adds. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
