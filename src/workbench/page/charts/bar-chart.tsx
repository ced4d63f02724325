import { HorizontalBarChartWithAxis } from "@fluentui/react-charts";
import { numfmt } from "@univerjs/core";
import type { ChartRecord } from "../../host/chart-record";
import type { ChartData } from "./chart-data";

interface Props {
  readonly chart: ChartRecord;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

/** A bar of the picture: one category's, or one of a category and a series. */
interface Bar {
  readonly y: string;
  readonly x: number;
  readonly legend: string;
  readonly color: string;
}

/** Bars that lie: the values of a category one behind the other, or one below the other. */
export function BarChart({ chart, data, width, height }: Props) {
  const bars = chart.chartType === "BarStacked" ? stacked(data) : apart(data);
  const names = [...new Set(bars.map(({ y }) => y))];
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const ticks = ticksFor(bars);
  return (
    <HorizontalBarChartWithAxis
      width={width}
      height={height}
      hideLegend
      hideLabels
      margins={{
        left: Math.min(width * 0.4, 20 + longest * LETTER),
        right: 24,
        top: 12,
        bottom: 36,
      }}
      // Excel begins at the bottom, unless it is told to run the other way.
      yAxisCategoryOrder={chart.categoryAxis.isReversed ? [...names].reverse() : names}
      tickValues={ticks}
      xAxis={{ tickText: ticks.map((tick) => numfmt.format(chart.valueAxis.numberFormat, tick)) }}
      xMaxValue={ticks.at(-1) ?? 1}
      data={bars}
    />
  );
}

/** Of the labels' type, in pixels. */
const LETTER = 6;

function stacked({ categories, series }: ChartData): Bar[] {
  return categories.flatMap((y, i) =>
    series.map(({ name: legend, color, values }) => ({ x: values[i] ?? 0, y, legend, color })),
  );
}

function apart({ categories, series }: ChartData): Bar[] {
  return categories.flatMap((category, i) =>
    series.map(({ name: legend, color, values }) => ({
      x: values[i] ?? 0,
      y: series.length === 1 ? category : `${category}, ${legend}`,
      legend,
      color,
    })),
  );
}

const STEPS = [1, 2, 2.5, 5, 10] as const;
const MOST_TICKS = 7;

/** From nothing to beyond the longest bar, in round steps. */
function ticksFor(bars: readonly Bar[]): number[] {
  const lengths = new Map<string, number>();
  for (const { x, y } of bars) lengths.set(y, (lengths.get(y) ?? 0) + x);
  const most = Math.max(0, ...lengths.values());
  if (most === 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most / MOST_TICKS));
  const step = power * (STEPS.find((times) => power * times * MOST_TICKS >= most) ?? 10);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}
