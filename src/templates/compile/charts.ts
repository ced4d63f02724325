import { between } from "../address";
import type { ChartPlan, ChartRange } from "../plan";
import { axisFormat } from "../units";
import { FIRST_PERIOD, HEAD_ROW, LABEL, PLAIN_COLUMNS, VALUE } from "./layout";
import type { Page } from "./page";
import { type Placed, type PlacedSheet, periodCells } from "./place";

const HEIGHT = 18;
/** How many periods a chart is wide, on a sheet over time. */
const WIDTH = 8;

/** The sheet's charts, one below the other under its rows. */
export function chartPlans(page: Page, { endRow }: PlacedSheet, all: Placed): ChartPlan[] {
  const { sheet, template } = page;
  const end = sheet.overTime ? FIRST_PERIOD + WIDTH : VALUE + PLAIN_COLUMNS - 1;
  return (sheet.charts ?? []).map(({ title, kind, series, unit }, i) => {
    const top = endRow + i * (HEIGHT + 2);
    return {
      title,
      kind,
      format: axisFormat(unit),
      place: between({ row: top, column: LABEL }, { row: top + HEIGHT, column: end }),
      categories: {
        sheet: template.timeline.sheet,
        area: periodCells(HEAD_ROW, template.timeline.periods),
      },
      series: series.map((key) => ({ name: labelOf(key, all), values: rangeOf(key, all) })),
    };
  });
}

function rangeOf(key: string, { symbols }: Placed): ChartRange {
  const place = symbols.get(key);
  if (!place?.area || !place.overTime)
    throw new Error(`A chart cannot show ${key}: it has no periods.`);
  return { sheet: place.sheet, area: place.area };
}

function labelOf(key: string, { sheets }: Placed): string {
  for (const { sheet } of sheets)
    for (const block of sheet.blocks) {
      const row = block.rows[key];
      if (row) return row.label;
    }
  return key;
}
