import { address, sheetName } from "../address";
import { formatOf } from "../units";
import type { Drawing } from "./drawing";
import { FIRST_PERIOD, HEAD_ROW, LABEL, OPENING, UNIT, VALUE } from "./layout";
import type { Inks, Page } from "./page";

const HEAD: Inks = { own: "columnHead", link: "timeHead" };

/** The heads of the columns of a sheet that runs across the template's members. */
export function drawMembers({ drawing, template }: Page): void {
  const { label = "", heads = [] } = template.members ?? {};
  drawHead(drawing, label);
  drawing.put(HEAD_ROW, OPENING, null, "columnHead");
  for (const [i, head] of heads.entries())
    drawing.put(HEAD_ROW, FIRST_PERIOD + i, head, "columnHead");
}

/** The period ends at a sheet's head. One sheet works them out; the others repeat them. */
export function drawTimeline(page: Page): void {
  const { timeline } = page.template;
  const isOwn = page.sheet.name === timeline.sheet;
  const month = formatOf("month");
  drawHead(page.drawing, "Period ends");
  for (let column = OPENING; column < FIRST_PERIOD + timeline.periods; column++) {
    if (isOwn) {
      if (column === OPENING) page.formula(HEAD_ROW, column, timeline.opening, month, HEAD);
      else page.inRun(HEAD_ROW, column, timeline.each, month, HEAD);
    } else {
      const there = `${sheetName(timeline.sheet)}!${address({ row: HEAD_ROW, column })}`;
      const link = { kind: "formula", formula: `=${there}` } as const;
      page.drawing.put(HEAD_ROW, column, link, HEAD.link, month);
    }
  }
}

function drawHead(drawing: Drawing, label: string): void {
  drawing.put(HEAD_ROW, LABEL, label, "columnHeadLeft");
  drawing.put(HEAD_ROW, UNIT, "Unit", "columnHeadUnit");
  drawing.put(HEAD_ROW, VALUE, "Total", "columnHead");
}
