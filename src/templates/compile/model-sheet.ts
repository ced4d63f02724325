import type { SheetPlan } from "../plan";
import { chartPlans } from "./charts";
import { drawSheetChecks } from "./checks";
import {
  FIRST_PERIOD,
  FIRST_ROW,
  HEAD_ROW,
  LABEL,
  PLAIN_COLUMNS,
  PLAIN_WIDTHS,
  SUBTITLE_ROW,
  TIME_WIDTHS,
  TITLE_ROW,
} from "./layout";
import type { Page } from "./page";
import type { Placed, PlacedSheet } from "./place";
import { drawRows } from "./rows";
import { drawTable } from "./table";
import { drawTimeline } from "./timeline";

/** One of the model's own sheets, with everything that the template says of it. */
export function drawModelSheet(page: Page, placed: PlacedSheet, all: Placed): SheetPlan {
  const { sheet, template, drawing } = page;
  drawing.put(TITLE_ROW, LABEL, `${template.title}: ${sheet.title}`, "title");
  drawing.put(SUBTITLE_ROW, LABEL, sheet.purpose, "subtitle");
  if (sheet.overTime) drawTimeline(page);
  for (const { block, row } of placed.blocks) {
    page.heading(row, block.title);
    if (block.kind === "rows") drawRows(page, block, row + 1);
    else drawTable(page, block, row);
  }
  drawSheetChecks(page, placed);
  const head = sheet.overTime
    ? { rows: FIRST_ROW, columns: FIRST_PERIOD }
    : { rows: HEAD_ROW, columns: 0 };
  return {
    name: sheet.name,
    role: sheet.role,
    widths: widths(page),
    cells: drawing.cells,
    frozen: head,
    printTitles: head,
    charts: chartPlans(page, placed, all),
    ...(sheet.overTime ? {} : { onOnePage: true }),
  };
}

function widths({ sheet, periods }: Page): number[] {
  if (!sheet.overTime) {
    const { label, unit, value } = PLAIN_WIDTHS;
    return [label, unit, ...new Array<number>(PLAIN_COLUMNS).fill(value)];
  }
  const { label, unit, value, opening, period } = TIME_WIDTHS;
  return [label, unit, value, opening, ...new Array<number>(periods).fill(period)];
}
