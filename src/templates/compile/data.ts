import { serialOf } from "../../spreadsheet/serial-dates";
import type { DataBlock, DataColumn, DataRow } from "../language/data-block";
import type { Sheet } from "../language/template";
import { formatOf, type Unit, unitLabel } from "../language/units";
import type { ValidationPlan } from "../plan";
import { inputRule } from "../validation";
import type { BlockForm } from "./block-form";
import { VALUE } from "./layout";
import type { Page } from "./page";
import { drawLabel } from "./rows";
import { keyedPlaces } from "./table-places";

/** Inputs of the model's own: blue, and beside them of when they are, how well known and from where. */
export function dataForm(block: DataBlock, sheet: Sheet): BlockForm {
  if (sheet.role !== "inputs")
    throw new Error(`${block.key}: make ${sheet.name} a sheet of inputs.`);
  const rows = Object.values(block.rows);
  return {
    height: rows.length,
    width: Object.keys(block.columns).length,
    names: rows.flatMap(({ names = {} }) => Object.values(names)),
    places: (first) => keyedPlaces(block, sheet, first),
    draw(page, heading) {
      drawHeads(page, block, heading);
      for (const [i, row] of rows.entries()) drawRow(page, block, row, heading + 1 + i);
    },
  };
}

/** What stands beside the values, in columns that are the same for all blocks of a sheet. */
export const BESIDE = [
  { head: "Date", width: 11, style: "headingRight" },
  { head: "Standing", width: 13, style: "headingUnit" },
  { head: "Source or rationale", width: 70, style: "heading" },
] as const;

function drawHeads(page: Page, { columns, rows }: DataBlock, heading: number): void {
  for (const [c, [key, column]] of Object.entries(columns).entries()) {
    const isText = Object.values(rows).some(({ cells }) => typeof cells[key] === "string");
    const { head } = described(column);
    page.drawing.put(heading, VALUE + c, head, isText ? "headingUnit" : "headingRight");
  }
  for (const [i, { head, style }] of BESIDE.entries())
    page.drawing.put(heading, page.besides + i, head, style);
}

function drawRow(page: Page, { columns }: DataBlock, row: DataRow, at: number): void {
  drawLabel(page, at, row.label, unitLabel(row.unit));
  for (const [c, [key, column]] of Object.entries(columns).entries()) {
    const { unit = row.unit, ...allowed } = described(column);
    const value = row.cells[key];
    const style = typeof value === "string" ? "inputText" : "input";
    page.drawing.put(at, VALUE + c, value ?? null, style, formatOf(unit));
    const rule =
      chosenIn(page, row.label, allowed) ??
      ruleOf(`${row.label}, ${allowed.head}`, value, unit, allowed);
    if (rule) page.validations.push({ at: { row: at, column: VALUE + c }, ...rule });
    const name = row.names?.[key];
    if (name !== undefined) page.name(name, at, VALUE + c, row.label);
  }
  const day = row.date === undefined ? undefined : serialOf(row.date);
  if (row.date !== undefined && day === undefined)
    throw new Error(`${row.label}: give the date as 2026-05-01, not ${row.date}.`);
  page.drawing.put(at, page.besides, day ?? null, "date", formatOf("date"));
  page.drawing.put(at, page.besides + 1, row.standing ?? null, "unit");
  page.drawing.put(at, page.besides + 2, row.source, "source");
}

/** What may be chosen, where it stands in cells. */
function chosenIn(page: Page, label: string, { head, optionsIn }: DataColumn): Rule | undefined {
  if (optionsIn === undefined) return undefined;
  const cells = page.cells(optionsIn);
  return { rule: { kind: "list", cells }, sentence: `${label}, ${head}: give one of ${cells}.` };
}

function described(column: DataColumn | string): DataColumn {
  return typeof column === "string" ? { head: column } : column;
}

type Rule = Omit<ValidationPlan, "at">;

function ruleOf(
  label: string,
  value: DataRow["cells"][string] | undefined,
  unit: Unit,
  { min, max, options }: DataColumn,
): Rule | undefined {
  if (options)
    return { rule: { kind: "list", options }, sentence: `${label}: give ${options.join(", ")}.` };
  if (typeof value === "string" || unit === "text") return undefined;
  if (typeof value === "boolean") return inputRule({ label, kind: "flag" });
  if (unit === "date" || unit === "month") return inputRule({ label, kind: "date" });
  return inputRule({
    label,
    kind: "number",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
}
