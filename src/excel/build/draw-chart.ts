import { address, areaAddress } from "../../spreadsheet/address";
import { seriesColor } from "../../templates/chart-colors";
import { chartLook } from "../../templates/chart-look";
import type { ChartPlan, ChartRange, ChartSeries } from "../../templates/plan";

/** Draws a planned chart, whose cells may be on other sheets. Queued, like the sheet itself. */
export function drawChart(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
): void {
  const { title, place, categories, series } = plan;
  const look = chartLook(plan);
  const rangeOf = ({ sheet: name, area }: ChartRange) =>
    worksheets.getItem(name).getRange(areaAddress(area));
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(
    look.type as Excel.ChartType,
    rangeOf(first.values),
    runsDown(first) ? "Columns" : "Rows",
  );
  chart.title.text = title;
  chart.setPosition(
    address({ row: place.startRow, column: place.startColumn }),
    address({ row: place.endRow, column: place.endColumn }),
  );
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [i, one] of drawn.entries()) {
    const { name, values, unfilled } = series[i] ?? first;
    one.name = name;
    one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(categories));
    if (unfilled) one.format.fill.clear();
    else if (plan.kind === "line") one.format.line.color = `#${seriesColor(i)}`;
    else one.format.fill.setSolidColor(`#${seriesColor(i)}`);
  }
  drawAxes(chart, plan);
  chart.legend.visible = look.hasLegend;
  if (!look.hasLegend) return;
  chart.legend.position = "Bottom";
  for (const i of look.outOfLegend) chart.legend.legendEntries.getItemAt(i).visible = false;
}

function drawAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = axes;
  // Periods are of one width, whatever their days: the axis is no calendar.
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.numberFormat = plan.categoryFormat;
  // Beside the plot, not across it where values are negative.
  categoryAxis.tickLabelPosition = "Low";
  if (chartLook(plan).isSideways) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  valueAxis.numberFormat = plan.format;
}

function runsDown({ values }: ChartSeries): boolean {
  return values.area.endRow > values.area.startRow;
}
