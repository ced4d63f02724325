import { area, type Position } from "../../spreadsheet/address";
import { cellsOf } from "../../spreadsheet/area";
import { areaReference } from "../../spreadsheet/reference";
import { CASE_COLUMN } from "../../templates/input-row";
import { SCENARIO } from "../../templates/inputs-head";
import type { StoredSheet, StoredWorkbook } from "../../xlsx/workbook";

const LIVE = new RegExp(`INDEX\\(([^,()]+),\\s*${CASE_COLUMN}\\)`, "i");
const WHICH = new RegExp(`MATCH\\(TRIM\\(${SCENARIO}\\),([^,()]+),0\\)`, "i");

/**
 * The cell that an input is typed into. The name of an input stands for the live cell, whose formula picks the
 * case that the Scenario cell names: the value belongs in the column of that case.
 *
 * @returns Undefined where the cell is no live cell of Offtake's inputs, or no case is live.
 */
export function liveCaseCell(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  at: Position,
): Position | undefined {
  const cases = rangeIn(sheet.worksheet.formula(at)?.text, LIVE);
  const which = cases && namedCell(workbook, CASE_COLUMN);
  const scenario = which && namedCell(workbook, SCENARIO);
  if (!cases || !which || !scenario) return undefined;
  const heads = rangeIn(which.sheet.worksheet.formula(which.at)?.text, WHICH) ?? [];
  const wanted = textOf(scenario);
  const live = heads.findIndex((head) => textOf({ sheet: which.sheet, at: head }) === wanted);
  return live === -1 ? undefined : cases[live];
}

interface Cell {
  readonly sheet: StoredSheet;
  readonly at: Position;
}

function textOf({ sheet, at }: Cell): string {
  return String(sheet.worksheet.value(at) ?? "")
    .trim()
    .toLowerCase();
}

function rangeIn(formula: string | undefined, pattern: RegExp): Position[] | undefined {
  const [, range = ""] = pattern.exec(formula ?? "") ?? [];
  const found = area(range);
  return found && cellsOf(found);
}

function namedCell({ names, sheets }: StoredWorkbook, wanted: string): Cell | undefined {
  const name = names.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const reference = name && areaReference(name.formula);
  const sheet = sheets.find((one) => one.name === reference?.sheet);
  const [at] = reference ? cellsOf(reference.area) : [];
  return sheet && at ? { sheet, at } : undefined;
}
