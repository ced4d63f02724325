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
      xMinValue={ticks[0] ?? 0}
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

/** From nothing, or the longest bar to the left, to beyond the longest to the right, in round steps. */
function ticksFor(bars: readonly Bar[]): number[] {
  const low = farthest(bars, (x) => Math.min(0, x));
  const high = farthest(bars, (x) => Math.max(0, x));
  if (low === high) return [0, 1];
  const power = 10 ** Math.floor(Math.log10((high - low) / MOST_TICKS));
  const step = power * (STEPS.find((times) => power * times * MOST_TICKS >= high - low) ?? 10);
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, i) => (first + i) * step);
}

/** The end of the longest bar to one side. */
function farthest(bars: readonly Bar[], side: (x: number) => number): number {
  const ends = new Map<string, number>();
  for (const { x, y } of bars) ends.set(y, (ends.get(y) ?? 0) + side(x));
  return [...ends.values()].reduce((far, end) => (Math.abs(end) > Math.abs(far) ? end : far), 0);
}
