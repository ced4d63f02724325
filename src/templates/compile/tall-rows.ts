import type { CellPlan, SheetPlan } from "../plan";
import { type Style, styles } from "../styles";

/** Rows whose wrapped text takes more than a line of its column. */
export function tallRows(
  cells: readonly CellPlan[],
  widths: readonly number[],
): NonNullable<SheetPlan["tall"]> {
  const tall = new Map<number, number>();
  for (const { at, content, style } of cells) {
    const text = content.kind === "value" ? String(content.value) : "";
    const look: Style = styles[style];
    const across = LETTER * (widths[at.column] ?? 1);
    const lines = look.wrap ? Math.ceil(text.length / across) : 1;
    if (lines > 1) tall.set(at.row, Math.max(lines, tall.get(at.row) ?? 0));
  }
  return [...tall].map(([row, lines]) => ({ row, lines }));
}

/** Letters are narrower than the digits by which a column's width is counted. */
const LETTER = 1.15;
