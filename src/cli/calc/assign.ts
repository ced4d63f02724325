import type { Position } from "../../spreadsheet/address";
import { cellsOf } from "../../spreadsheet/area";
import { areaReference } from "../../spreadsheet/reference";
import { calculationSettings } from "../../xlsx/calculation-settings";
import { isoSerial } from "../../xlsx/iso-date";
import type { StoredValue } from "../../xlsx/stored-cell";
import type { StoredName, StoredSheet, StoredWorkbook } from "../../xlsx/workbook";
import type { Assignment } from "./arguments";
import type { OpenBook } from "./open-book";
import type { BookRecalculation } from "./recalculation/book-recalculation";
import type { Entered } from "./recalculation/recalculate";
import { UsageError } from "./usage-error";

/**
 * Puts a value into the cell that a name stands for, as if it had been typed there.
 *
 * @returns What was entered, and whether a formula had to give way.
 * @throws UsageError where there is no such name, it is not of one cell, or the cell is a part of an array.
 */
export function assign(
  { parts, workbook }: OpenBook,
  cells: BookRecalculation,
  { name, value }: Assignment,
): Entered & { readonly isOverFormula: boolean } {
  const { sheet, index, at } = target(workbook, name);
  const owner = cells.sheets[index]?.owner(at);
  const isAnchor = owner?.at.row === at.row && owner.at.column === at.column;
  const filled = owner ? cellsOf(owner.fills) : [];
  if (owner && (!isAnchor || (owner.entered !== "dynamic" && filled.length > 1)))
    throw new UsageError(
      `${name} stands for a cell of ${what(owner.entered)} (${owner.name}), of which no part can be changed alone.`,
    );
  if (owner) {
    sheet.worksheet.unshare(at);
    cells.remove(owner);
  }
  for (const spilled of filled) sheet.worksheet.enter(spilled, null);
  const typedValue = typed(value, calculationSettings(parts).isFrom1904);
  sheet.worksheet.enter(at, typedValue);
  return { sheet: index, at, value: typedValue, isOverFormula: owner !== undefined };
}

function what(entered: string): string {
  if (entered === "data table") return "a data table";
  return entered === "dynamic" ? "a spill" : "an array formula";
}

function target(
  workbook: StoredWorkbook,
  name: string,
): { readonly sheet: StoredSheet; readonly index: number; readonly at: Position } {
  const known = nameOf(workbook, name);
  const reference = areaReference(known.formula);
  const index = workbook.sheets.findIndex((one) => one.name === reference?.sheet);
  const sheet = workbook.sheets[index];
  const [at, ...others] = reference ? cellsOf(reference.area) : [];
  if (!sheet || !at || others.length > 0)
    throw new UsageError(`${known.name} does not stand for one cell: it is ${known.formula}.`);
  return { sheet, index, at };
}

/** @param asked A name, or `Sheet!Name` for one that belongs to a sheet. */
function nameOf(workbook: StoredWorkbook, asked: string): StoredName {
  const [, sheet, name = ""] = /^(?:(.*)!)?([^!]*)$/s.exec(asked) ?? [];
  const named = workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const bare = sheet?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
  const found =
    bare === undefined
      ? named
      : named.filter((one) => one.sheet?.toLowerCase() === bare.toLowerCase());
  const [first, ...others] = found;
  if (!first) throw new UsageError(`The workbook has no name ${asked}${listed(workbook)}.`);
  const ofWorkbook = found.find((one) => one.sheet === undefined);
  if (others.length > 0 && !ofWorkbook)
    throw new UsageError(
      `${name} is a name on several sheets: say which, as ${found.map((one) => `${one.sheet}!${name}`).join(" or ")}.`,
    );
  return ofWorkbook ?? first;
}

const MOST_LISTED = 12;

function listed({ names }: StoredWorkbook): string {
  const known = names.map(({ name }) => name).filter((name) => !name.startsWith("_xlnm."));
  if (known.length === 0) return ": it has none";
  const more = known.length > MOST_LISTED ? " and others" : "";
  return `; it has ${known.slice(0, MOST_LISTED).join(", ")}${more}`;
}

/** What Excel would make of it: a date is written 2026-05-01, so that no country's order matters. */
function typed(text: string, isFrom1904: boolean): StoredValue {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isoSerial(text, isFrom1904) ?? text;
  const [, percent] = /^(-?[\d.]+)%$/.exec(text) ?? [];
  if (percent !== undefined && percent !== "") return Number(percent) / 100;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
