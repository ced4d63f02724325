import type { ChartPlan } from "./plan";

/** What is decided of a chart's look, wherever it is drawn. */
export interface ChartLook {
  /** Excel's own word for its kind. */
  readonly type: string;
  /** Its bars lie, and begin at the top as the table does that it shows. */
  readonly isSideways: boolean;
  readonly hasLegend: boolean;
  /** Series that the legend leaves out, by their place. */
  readonly outOfLegend: readonly number[];
}

const TYPES: Readonly<Record<ChartPlan["kind"], string>> = {
  column: "ColumnClustered",
  "stacked column": "ColumnStacked",
  bar: "BarClustered",
  "stacked bar": "BarStacked",
  line: "Line",
  area: "Area",
};

export function chartLook({ kind, series }: ChartPlan): ChartLook {
  const outOfLegend = series.flatMap(({ unfilled }, i) => (unfilled ? [i] : []));
  return {
    type: TYPES[kind],
    isSideways: kind === "bar" || kind === "stacked bar",
    // One series that is drawn beside those that are not is what the title names.
    hasLegend: outOfLegend.length === 0 || series.length - outOfLegend.length > 1,
    outOfLegend,
  };
}
