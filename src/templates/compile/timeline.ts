import { address, sheetName } from "../address";
import { formatOf } from "../units";
import { FIRST_PERIOD, HEAD_ROW, LABEL, OPENING, UNIT, VALUE } from "./layout";
import type { Inks, Page } from "./page";

const HEAD: Inks = { own: "columnHead", link: "timeHead" };

/** The period ends at a sheet's head. One sheet works them out; the others repeat them. */
export function drawTimeline(page: Page): void {
  const { timeline } = page.template;
  const isOwn = page.sheet.name === timeline.sheet;
  const month = formatOf("month");
  page.drawing.put(HEAD_ROW, LABEL, "Period ends", "columnHeadLeft");
  page.drawing.put(HEAD_ROW, UNIT, "Unit", "columnHeadUnit");
  page.drawing.put(HEAD_ROW, VALUE, "Total", "columnHead");
  for (let column = OPENING; column < FIRST_PERIOD + timeline.periods; column++) {
    if (isOwn) {
      if (column === OPENING) page.formula(HEAD_ROW, column, timeline.opening, month, HEAD);
      else page.period(HEAD_ROW, column, timeline.each, month, HEAD);
    } else {
      const there = `${sheetName(timeline.sheet)}!${address({ row: HEAD_ROW, column })}`;
      const link = { kind: "formula", formula: `=${there}` } as const;
      page.drawing.put(HEAD_ROW, column, link, HEAD.link, month);
    }
  }
}
