import type { SheetChart } from "hucre";
import { absolute, areaAddress, sheetName } from "../../templates/address";
import { seriesColor } from "../../templates/chart-colors";
import type { ChartPlan, ChartRange } from "../../templates/plan";

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
  // From the top down, as the table that it shows.
  const isSideways = kind === "bar" || kind === "stacked bar";
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
    ...legend(series),
    gapWidth: 60,
    axes: {
      // Periods are of one width, whatever their days: the axis is no calendar.
      x: {
        numberFormat: { formatCode: categoryFormat },
        auto: false,
        minorTickMark: "none",
        // Beside the plot, not across it where values are negative.
        tickLblPos: "low",
        ...(isSideways ? { reverse: true } : {}),
      },
      y: {
        numberFormat: { formatCode: format },
        gridlines: { major: true },
        minorTickMark: "none",
        ...(isSideways ? { crosses: "max" } : {}),
      },
    },
  };
}

/** One series that is drawn beside those that are not is what the title says: it needs no legend. */
function legend(series: ChartPlan["series"]): Pick<SheetChart, "legend" | "legendEntries"> {
  const hidden = series.flatMap(({ unfilled }, idx) => (unfilled ? [{ idx, delete: true }] : []));
  if (hidden.length === 0) return { legend: "bottom" };
  if (series.length - hidden.length === 1) return { legend: false };
  return { legend: "bottom", legendEntries: hidden };
}

function rangeText({ sheet, area }: ChartRange): string {
  return `${sheetName(sheet)}!${areaAddress(area, absolute)}`;
}
