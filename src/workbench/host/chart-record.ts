/** A chart as the add-in described it. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  chartType: string;
  /** In points, from the sheet's top left corner. */
  top: number;
  left: number;
  height: number;
  width: number;
  title: string;
  isTitleVisible: boolean;
  legendPosition: string;
  isLegendVisible: boolean;
  valueAxis: AxisRecord;
  categoryAxis: AxisRecord;
  series: SeriesRecord[];
}

export interface AxisRecord {
  numberFormat: string;
  title: string;
  visible: boolean;
  /** `TextAxis`, `DateAxis` or, by what the categories are, `Automatic`. */
  categoryType: string;
  /** From the last category to the first. */
  isReversed: boolean;
  /** Where its labels stand: `NextToAxis`, `Low`, `High` or `None`. */
  labels: string;
  /** Where the other axis crosses it: `Automatic`, `Minimum`, `Maximum` or `Custom`. */
  crossing: string;
}

export const PLAIN_AXIS: Readonly<AxisRecord> = {
  numberFormat: "General",
  title: "",
  visible: true,
  categoryType: "Automatic",
  isReversed: false,
  labels: "NextToAxis",
  crossing: "Automatic",
};

/** Ranges by their full address. */
export interface SeriesRecord {
  name: string;
  values: string;
  categories: string;
  chartType: string;
  /** `#RRGGBB`, or empty for the chart's own. */
  color: string;
  /** Not drawn, though it takes its place in a stack. */
  isUnfilled?: boolean;
  isOutOfLegend?: boolean;
}
