import { address, areaAddress } from "../templates/address";
import { seriesColor } from "../templates/chart-colors";
import type { ChartPlan, ChartRange } from "../templates/plan";

/** Draws a planned chart, whose rows may be on other sheets. Queued, like the sheet itself. */
export function drawChart(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  { title, kind, place, categories, series, format }: ChartPlan,
): void {
  const rangeOf = ({ sheet: name, area }: ChartRange) =>
    worksheets.getItem(name).getRange(areaAddress(area));
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(KINDS[kind], rangeOf(first.values), "Rows");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(
    address({ row: place.startRow, column: place.startColumn }),
    address({ row: place.endRow, column: place.endColumn }),
  );
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [i, one] of drawn.entries()) {
    const { name, values } = series[i] ?? first;
    one.name = name;
    one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(categories));
    one.format.fill.setSolidColor(`#${seriesColor(i)}`);
  }
  // Periods are of one width, whatever their days: the axis is no calendar.
  chart.axes.categoryAxis.categoryType = "TextAxis";
  chart.axes.categoryAxis.numberFormat = "mmm-yy";
  chart.axes.valueAxis.numberFormat = format;
}

const KINDS = {
  column: "ColumnClustered",
  "stacked column": "ColumnStacked",
  bar: "BarClustered",
  "stacked bar": "BarStacked",
  line: "Line",
  area: "Area",
} as const;
