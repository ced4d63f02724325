import type { Area } from "../../spreadsheet/address";
import { pageBreaks } from "../page-setup";
import type { SheetPlan } from "../plan";
import { chartAreas } from "./chart-areas";
import { chartPlans } from "./charts";
import { drawSheetChecks } from "./checks";
import { FIRST_PERIOD, FIRST_ROW, HEAD_ROW, LABEL, SUBTITLE_ROW, TITLE_ROW } from "./layout";
import type { Page } from "./page";
import type { Placed, PlacedSheet } from "./place";
import { runOf } from "./run";
import { tallRows } from "./tall-rows";
import { drawMembers, drawTimeline } from "./timeline";

/** One of the model's own sheets, with everything that the template says of it. */
export function drawModelSheet(page: Page, placed: PlacedSheet, all: Placed): SheetPlan {
  const { sheet, template, drawing } = page;
  drawing.put(TITLE_ROW, LABEL, `${template.title}: ${sheet.title}`, "title");
  drawing.put(SUBTITLE_ROW, LABEL, sheet.purpose, "subtitle");
  const run = runOf(sheet);
  if (run === "periods") drawTimeline(page);
  if (run === "members") drawMembers(page);
  for (const { block, form, row } of placed.blocks) {
    page.heading(row, block.title);
    form.draw(page, row);
  }
  drawSheetChecks(page, placed);
  const charts = chartAreas(placed, sheet.charts?.length ?? 0);
  const head = run ? { rows: FIRST_ROW, columns: FIRST_PERIOD } : { rows: HEAD_ROW, columns: 0 };
  return {
    name: sheet.name,
    role: sheet.role,
    widths: [...placed.widths, ...charts.widths],
    cells: drawing.cells,
    tall: [...tallRows(drawing.cells, placed.widths), ...page.tall],
    frozen: head,
    printTitles: head,
    validations: page.validations,
    charts: chartPlans(page, charts.areas, all),
    ...(fitsOnePage(placed, charts.areas)
      ? { onOnePage: true }
      : { pageBreaks: pageBreaks(charts.areas, placed.widths, head.rows) }),
  };
}

/** Rows that are still read on one page. */
const MOST_ROWS = 60;

/**
 * Periods are too wide for a page, and inputs are a list, which grows as long as it must. A chart is
 * never cut in two.
 */
function fitsOnePage({ sheet, endRow }: PlacedSheet, charts: readonly Area[]): boolean {
  if (sheet.overTime || sheet.role === "inputs") return false;
  return charts.length > 0 || endRow <= MOST_ROWS;
}
