import {
  AreaChart,
  GroupedVerticalBarChart,
  LineChart,
  VerticalStackedBarChart,
} from "@fluentui/react-charts";
import { numfmt } from "@univerjs/core";
import type { ChartRecord } from "../../host/chart-record";
import { BarChart } from "./bar-chart";
import type { ChartData } from "./chart-data";

interface Props {
  readonly chart: ChartRecord;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

/** A chart of one of the kinds that the templates have; of another it says that it is not drawn. */
export function DrawnChart({ chart, data, width, height }: Props) {
  const { categories, series } = data;
  const common = {
    width,
    height,
    hideLegend: true,
    hideLabels: true,
    roundedTicks: true,
    yAxisTickFormat: (value: number) => numfmt.format(chart.valueAxis.numberFormat, value),
    margins: { left: 64, right: 16, top: 12, bottom: 36 },
  };
  switch (chart.chartType) {
    case "ColumnClustered":
      return (
        <GroupedVerticalBarChart
          {...common}
          barWidth="auto"
          data={categories.map((name, i) => ({
            name,
            series: series.map(({ name: legend, color, values }) => ({
              key: legend,
              legend,
              color,
              data: values[i] ?? 0,
            })),
          }))}
        />
      );
    case "ColumnStacked":
      return (
        <VerticalStackedBarChart
          {...common}
          yMinValue={lowestStack(data)}
          data={categories.map((xAxisPoint, i) => ({
            xAxisPoint,
            chartData: series.map(({ name: legend, color, values }) => ({
              legend,
              color,
              data: values[i] ?? 0,
            })),
          }))}
        />
      );
    case "BarClustered":
    case "BarStacked":
      return <BarChart chart={chart} data={data} width={width} height={height} />;
    case "Line":
      return <LineChart {...common} {...pointLabels(categories)} data={lines(data)} />;
    case "Area":
    case "AreaStacked":
      return (
        <AreaChart
          {...common}
          {...pointLabels(categories)}
          mode={chart.chartType === "Area" ? "tozeroy" : "tonexty"}
          data={lines(data)}
        />
      );
    default:
      return <p>The workbench does not draw charts of type {chart.chartType}; Excel does.</p>;
  }
}

/** The chart would leave room for nothing below zero. */
function lowestStack({ categories, series }: ChartData): number {
  const below = categories.map((_, i) =>
    series.reduce((sum, { values }) => sum + Math.min(0, values[i] ?? 0), 0),
  );
  return Math.min(0, ...below);
}

/** These kinds number their points; a number is shown as its category, and not every one. */
function pointLabels(categories: readonly string[]) {
  const step = Math.ceil(categories.length / MOST_LABELS);
  const shown = categories.map((_, i) => i).filter((i) => i % step === 0);
  return {
    tickValues: shown,
    xAxis: { tickText: shown.map((i) => categories[i] ?? "") },
  };
}

const MOST_LABELS = 8;

function lines({ series }: ChartData) {
  return {
    lineChartData: series.map(({ name: legend, color, values }) => ({
      legend,
      color,
      data: values.map((y, x) => ({ x, y })),
    })),
  };
}
