import type { SheetChart } from "hucre";
import { absolute, areaAddress } from "../spreadsheet/address";
import { sheetName } from "../spreadsheet/sheet-name";
import { seriesColor } from "../templates/chart-colors";
import { type ChartLook, chartLook } from "../templates/chart-look";
import type { ChartPlan, ChartRange } from "../templates/plan";

const KINDS = {
  column: { type: "column", barGrouping: "clustered" },
  "stacked column": { type: "column", barGrouping: "stacked", overlap: 100 },
  bar: { type: "bar", barGrouping: "clustered" },
  "stacked bar": { type: "bar", barGrouping: "stacked", overlap: 100 },
  line: { type: "line" },
  area: { type: "area" },
} as const;

/** A planned chart as the writer of files takes it. */
export function fileChart(plan: ChartPlan): SheetChart {
  const { title, kind, place, categories, categoryFormat, series, format } = plan;
  const look = chartLook(plan);
  return {
    ...KINDS[kind],
    title,
    series: series.map(({ name, values }, i) => ({
      name,
      values: rangeText(values),
      categories: rangeText(categories),
      color: seriesColor(i),
      ...(kind === "line" ? { marker: { symbol: "none" } } : {}),
    })),
    anchor: {
      from: { row: place.startRow, col: place.startColumn },
      to: { row: place.endRow, col: place.endColumn },
    },
    ...legend(look),
    gapWidth: 60,
    axes: {
      // Periods are of one width, whatever their days: the axis is no calendar.
      x: {
        numberFormat: { formatCode: categoryFormat },
        auto: false,
        minorTickMark: "none",
        // Beside the plot, not across it where values are negative.
        tickLblPos: "low",
        ...(look.isSideways ? { reverse: true } : {}),
      },
      y: {
        numberFormat: { formatCode: format },
        gridlines: { major: true },
        minorTickMark: "none",
        ...(look.isSideways ? { crosses: "max" } : {}),
      },
    },
  };
}

function legend({
  hasLegend,
  outOfLegend,
}: ChartLook): Pick<SheetChart, "legend" | "legendEntries"> {
  if (!hasLegend) return { legend: false };
  return { legend: "bottom", legendEntries: outOfLegend.map((idx) => ({ idx, delete: true })) };
}

function rangeText({ sheet, area }: ChartRange): string {
  return `${sheetName(sheet)}!${areaAddress(area, absolute)}`;
}
