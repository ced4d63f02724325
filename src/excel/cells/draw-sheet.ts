import { type Area, areaAddress, columnLetters } from "../../spreadsheet/address";
import { LINE_HEIGHT } from "../../templates/page-setup";
import type { CellPlan, SheetPlan } from "../../templates/plan";
import { styles } from "../../templates/styles";
import { TAB_COLORS } from "../../templates/tab-colors";
import { applyStyle } from "./apply-style";
import { enteredValue } from "./content";
import { drawPage } from "./draw-page";
import { styleAreas } from "./style-areas";
import { validate } from "./validate";

/**
 * Draws a planned sheet onto an empty one. Everything is queued and nothing is asked, so that a whole
 * sheet costs no round trip of its own.
 */
export function drawSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const area = boundsOf(plan.cells);
  const whole = sheet.getRange(areaAddress(area));
  const at = (area: Area) => sheet.getRange(areaAddress(area));

  sheet.showGridlines = false;
  sheet.tabColor = `#${TAB_COLORS[plan.role]}`;
  whole.numberFormat = matrix(area, plan.cells, "General", ({ format }) => format);
  whole.formulas = matrix(area, plan.cells, "", ({ content }) => enteredValue(content));
  for (const { style, area } of styleAreas(plan.cells)) applyStyle(at(area).format, styles[style]);
  for (const [column, width] of plan.widths.entries()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points(width);
  }
  if (plan.hidden) {
    const { from, to } = plan.hidden;
    sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`).columnHidden = true;
  }
  for (const merged of plan.merged ?? []) at(merged).merge();
  for (const rule of plan.validations ?? []) validate(sheet, rule);
  if (plan.frozen) freeze(sheet, plan.frozen);
  for (const { row, lines } of plan.tall ?? [])
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = lines * LINE_HEIGHT;
  drawPage(sheet, plan);
}

/** The smallest rectangle that holds all cells, from A1 on. */
function boundsOf(cells: readonly CellPlan[]): Area {
  return {
    startRow: 0,
    startColumn: 0,
    endRow: Math.max(...cells.map(({ at }) => at.row)),
    endColumn: Math.max(...cells.map(({ at }) => at.column)),
  };
}

function matrix<T>(
  { endRow, endColumn }: Area,
  cells: readonly CellPlan[],
  blank: T,
  of: (cell: CellPlan) => T,
): T[][] {
  const rows = Array.from({ length: endRow + 1 }, () => new Array<T>(endColumn + 1).fill(blank));
  for (const cell of cells) {
    const row = rows[cell.at.row];
    if (row) row[cell.at.column] = of(cell);
  }
  return rows;
}

/** From characters of the default font (7 pixels each, 5 for the cell's edges) to points. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }) {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns - 1)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
