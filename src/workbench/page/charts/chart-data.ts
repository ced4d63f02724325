import { numfmt } from "@univerjs/core";
import { mapArea } from "../../engine/engine";
import type { ChartRecord, SeriesRecord } from "../../host/chart-record";
import { cellText, plain } from "../../host/model/cell-text";
import type { OpenWorkbook } from "../../host/open-workbook";

/** What a chart shows, read off the sheet as it stands. */
export interface ChartData {
  /** In the category axis' format, one a point. */
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly isInLegend: boolean;
    /** Blank and text count as 0, as in Excel. */
    readonly values: readonly number[];
  }[];
}

const COLORS = ["#1F3A5F", "#2E7D5B", "#C77700", "#8A96A8", "#6A4C93"];

export function chartData(book: OpenWorkbook, { series, categoryAxis }: ChartRecord): ChartData {
  return {
    categories: categoriesOf(book, series[0], categoryAxis.numberFormat),
    series: series.map(({ name, values, color, isUnfilled, isOutOfLegend }, i) => ({
      name,
      color: isUnfilled ? "transparent" : color || (COLORS[i % COLORS.length] ?? ""),
      isInLegend: !isOutOfLegend,
      values: cells(book, values, (value) => (typeof value === "number" ? value : 0)),
    })),
  };
}

function categoriesOf(
  book: OpenWorkbook,
  series: SeriesRecord | undefined,
  format: string,
): string[] {
  if (!series?.categories)
    return cells(book, series?.values ?? "", () => "").map((_, i) => String(i + 1));
  return cells(book, series.categories, (value, text) =>
    typeof value === "number" && format !== "General" ? numfmt.format(format, value) : text,
  );
}

function cells<T>(
  book: OpenWorkbook,
  address: string,
  read: (value: string | number | boolean, text: string) => T,
): T[] {
  const found = book.areaOf(address);
  if (!found) return [];
  const { sheet, area } = found;
  return mapArea(area, (row, column) =>
    read(plain(book.engine.value(sheet, row, column)), cellText(book, sheet, row, column)),
  ).flat();
}
