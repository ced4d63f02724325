import { seriesColor } from "../../templates/chart-colors";
import type { ChartPlan, ChartRange, Plan } from "../../templates/plan";
import type { ChartRecord } from "./chart-record";
import { fullAddress } from "./model/area";
import { placeOf } from "./model/place";
import type { OpenWorkbook } from "./open-workbook";

const TYPES = {
  column: "ColumnClustered",
  "stacked column": "ColumnStacked",
  bar: "BarClustered",
  "stacked bar": "BarStacked",
  line: "Line",
  area: "Area",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;

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
  { title, kind, place, categories, series, format }: ChartPlan,
  name: string,
): ChartRecord {
  const sheet = book.engine.sheet(sheetName);
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    sheetId: sheet.getSheetId(),
    name,
    chartType: TYPES[kind],
    ...placeOf(sheet, place),
    title,
    isTitleVisible: true,
    legendPosition: "Bottom",
    isLegendVisible: true,
    valueAxis: { numberFormat: format, title: "", visible: true, categoryType: "Automatic" },
    categoryAxis: { numberFormat: "mmm-yy", title: "", visible: true, categoryType: "TextAxis" },
    series: series.map(({ name, values }, i) => ({
      name,
      values: addressOf(values),
      categories: addressOf(categories),
      chartType: "",
      color: `#${seriesColor(i)}`,
    })),
  };
}

function addressOf({ sheet, area }: ChartRange): string {
  return fullAddress(sheet, area);
}
