import { address } from "../../spreadsheet/address";
import { sheetName } from "../../spreadsheet/sheet-name";
import { formatOf } from "../language/units";
import type { Drawing } from "./drawing";
import { FIRST_PERIOD, HEAD_ROW, LABEL, OPENING, UNIT, VALUE } from "./layout";
import type { Inks, Page } from "./page";

const NAME: Inks = { own: "memberHead", link: "memberHeadLink" };
/** A name that is worked out may be long. */
const NAME_LINES = 2;
const HEAD: Inks = { own: "columnHead", link: "timeHead" };

/** The heads of the columns of a sheet that runs across the template's members. */
export function drawMembers(page: Page): void {
  const { drawing, template } = page;
  const { label = "", heads = [], names } = template.members ?? {};
  drawHead(drawing, label);
  drawing.put(HEAD_ROW, OPENING, null, "columnHead");
  if (names !== undefined) page.tall.push({ row: HEAD_ROW, lines: NAME_LINES });
  for (const [i, head] of heads.entries()) {
    const column = FIRST_PERIOD + i;
    if (names === undefined) drawing.put(HEAD_ROW, column, head, "columnHead");
    else page.inRun(HEAD_ROW, column, names, formatOf("text"), NAME);
  }
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
