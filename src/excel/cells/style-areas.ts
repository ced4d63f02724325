import type { Area } from "../../spreadsheet/address";
import { between } from "../../spreadsheet/area";
import type { CellPlan } from "../../templates/plan";
import { type Style, type StyleName, styles } from "../../templates/styles";

/** Cells of one style that make a rectangle: one call styles them all. */
export interface StyleArea {
  readonly style: StyleName;
  readonly area: Area;
}

/**
 * The cells' styles as few rectangles: runs along a row first, then equal runs of rows that follow
 * each other. A border belongs to each row by itself.
 */
export function styleAreas(cells: readonly CellPlan[]): StyleArea[] {
  const done: StyleArea[] = [];
  const open = new Map<string, StyleArea>();
  for (const run of rowRuns(cells)) {
    const { style, area } = run;
    const key = `${style}:${area.startColumn}:${area.endColumn}`;
    const above = open.get(key);
    if (above && above.area.endRow === area.startRow - 1 && !hasBorder(style))
      open.set(key, { style, area: { ...above.area, endRow: area.endRow } });
    else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

function hasBorder(name: StyleName): boolean {
  const style: Style = styles[name];
  return style.border !== undefined;
}

/** From the top left on. */
function rowRuns(cells: readonly CellPlan[]): StyleArea[] {
  const runs: StyleArea[] = [];
  const inOrder = [...cells].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  for (const { at, style } of inOrder) {
    const last = runs.at(-1);
    if (
      last?.style === style &&
      last.area.startRow === at.row &&
      last.area.endColumn === at.column - 1
    )
      runs[runs.length - 1] = { style, area: { ...last.area, endColumn: at.column } };
    else runs.push({ style, area: between(at, at) });
  }
  return runs;
}
