import { cellsOf } from "../../spreadsheet/area";
import { areaReference } from "../../spreadsheet/reference";
import type { StoredValue } from "../../xlsx/stored-cell";
import type { StoredWorkbook } from "../../xlsx/workbook";
import type { Assignment } from "./arguments";
import { UsageError } from "./usage-error";

/**
 * Puts a value into the cell that a name stands for, as if it had been typed there.
 *
 * @returns Whether a formula had to give way.
 * @throws UsageError where there is no such name, or it is not of one cell.
 */
export function assign(workbook: StoredWorkbook, { name, value }: Assignment): boolean {
  const { sheet, at } = target(workbook, name);
  const formula = sheet.worksheet.formula(at);
  for (const spilled of formula?.fills ? cellsOf(formula.fills) : [])
    sheet.worksheet.enter(spilled, null);
  sheet.worksheet.enter(at, typed(value));
  return formula !== undefined;
}

function target(workbook: StoredWorkbook, name: string) {
  const known = workbook.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!known) throw new UsageError(`The workbook has no name ${name}${listed(workbook)}.`);
  const reference = areaReference(known.formula);
  const sheet = workbook.sheets.find((one) => one.name === reference?.sheet);
  const [at, ...others] = reference ? cellsOf(reference.area) : [];
  if (!sheet || !at || others.length > 0)
    throw new UsageError(`${known.name} does not stand for one cell: it is ${known.formula}.`);
  return { sheet, at };
}

const MOST_LISTED = 12;

function listed({ names }: StoredWorkbook): string {
  const known = names.map(({ name }) => name).filter((name) => !name.startsWith("_xlnm."));
  if (known.length === 0) return ": it has none";
  const more = known.length > MOST_LISTED ? " and others" : "";
  return `; it has ${known.slice(0, MOST_LISTED).join(", ")}${more}`;
}

/** What Excel would make of it: a date is written 2026-05-01, so that no country's order matters. */
function typed(text: string): StoredValue {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year && month && day) return dateSerial(Number(year), Number(month), Number(day)) ?? text;
  const [, percent] = /^(-?[\d.]+)%$/.exec(text) ?? [];
  if (percent !== undefined && percent !== "") return Number(percent) / 100;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const DAY = 86_400_000;
/** The serial of 1970-01-01. */
const EPOCH = 25_569;

function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / DAY + EPOCH : undefined;
}
