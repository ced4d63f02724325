import { seriesColor } from "../../templates/chart-colors";
import { chartLook } from "../../templates/chart-look";
import type { ChartPlan, ChartRange, Plan } from "../../templates/plan";
import { type ChartRecord, PLAIN_AXIS } from "./chart-record";
import { fullAddress } from "./model/area";
import { placeOf } from "./model/place";
import type { OpenWorkbook } from "./open-workbook";

/** Puts a plan's charts into a workbook that was loaded from it. */
export function addPlannedCharts(book: OpenWorkbook, { sheets }: Plan): void {
  for (const { name, charts = [] } of sheets)
    for (const [i, chart] of charts.entries()) {
      const record = recordOf(book, name, chart, `Chart ${i + 1}`);
      book.charts.set(record.id, record);
    }
}

function recordOf(
  book: OpenWorkbook,
  sheetName: string,
  plan: ChartPlan,
  name: string,
): ChartRecord {
  const sheet = book.engine.sheet(sheetName);
  const { title, place, categories, categoryFormat, series, format } = plan;
  const look = chartLook(plan);
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    sheetId: sheet.getSheetId(),
    name,
    chartType: look.type,
    ...placeOf(sheet, place),
    title,
    isTitleVisible: true,
    legendPosition: look.hasLegend ? "Bottom" : "Right",
    isLegendVisible: look.hasLegend,
    valueAxis: { ...PLAIN_AXIS, numberFormat: format },
    categoryAxis: {
      ...PLAIN_AXIS,
      numberFormat: categoryFormat,
      categoryType: "TextAxis",
      labels: "Low",
      ...(look.isSideways ? { isReversed: true, crossing: "Maximum" } : {}),
    },
    series: series.map(({ name, values, unfilled }, i) => ({
      name,
      values: addressOf(values),
      categories: addressOf(categories),
      chartType: "",
      color: unfilled ? "" : `#${seriesColor(i)}`,
      ...(unfilled ? { isUnfilled: true } : {}),
      ...(look.hasLegend && unfilled ? { isOutOfLegend: true } : {}),
    })),
  };
}

function addressOf({ sheet, area }: ChartRange): string {
  return fullAddress(sheet, area);
}
