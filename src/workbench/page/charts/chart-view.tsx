import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type CSSProperties, useSyncExternalStore } from "react";
import type { OpenWorkbook } from "../../host/open-workbook";
import { chartData } from "./chart-data";
import { DrawnChart } from "./drawn-chart";

const PIXELS_A_POINT = 4 / 3;
/** What stands above and below the picture itself, in pixels. */
const TITLE = 34;
const LEGEND = 40;

/** What a chart on the screen needs of the layer that it is in. */
export interface ChartSurroundings {
  readonly book: OpenWorkbook;
  readonly isDark: boolean;
  /** Tells of every change of a cell or a chart. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Counts the changes. */
  readonly version: () => number;
}

interface Props {
  readonly layer: ChartSurroundings;
  readonly id: string;
}

/** A chart where it stands on the sheet; it follows the cells that it shows. */
export function ChartView({ layer, id }: Props) {
  useSyncExternalStore(layer.subscribe, layer.version);
  const chart = layer.book.charts.get(id);
  if (!chart) return null;
  const title = chart.isTitleVisible ? chart.title : "";
  const data = chartData(layer.book, chart);
  const besides = (title ? TITLE : 0) + (chart.isLegendVisible ? LEGEND : 0);
  const width = Math.round(chart.width * PIXELS_A_POINT);
  const height = Math.round(chart.height * PIXELS_A_POINT) - besides;
  return (
    <FluentProvider theme={layer.isDark ? webDarkTheme : webLightTheme} className="chart">
      {title && <h2>{title}</h2>}
      <div style={{ width, height }}>
        <DrawnChart chart={chart} data={data} width={width} height={height} />
      </div>
      {chart.isLegendVisible && (
        <ul>
          {data.series.filter(isInLegend).map(({ name, color }) => (
            <li key={name} style={{ "--series": color } as CSSProperties}>
              {name}
            </li>
          ))}
        </ul>
      )}
    </FluentProvider>
  );
}

const isInLegend = ({ isInLegend }: { readonly isInLegend: boolean }) => isInLegend;
