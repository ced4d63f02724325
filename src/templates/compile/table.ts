import type { TableBlock } from "../template";
import { formatOf, unitLabel } from "../units";
import { LABEL, UNIT, VALUE } from "./layout";
import type { Page } from "./page";
import { inksOf } from "./rows";

/** Values side by side; their heads stand in the block's heading. */
export function drawTable(page: Page, block: TableBlock, heading: number): void {
  const heads = Object.entries(block.columns);
  for (const [c, [, head]] of heads.entries())
    page.drawing.put(heading, VALUE + c, head, "headingRight");
  for (const [r, row] of Object.values(block.rows).entries()) {
    const at = heading + 1 + r;
    const isTotal = row.emphasis !== undefined;
    page.drawing.put(at, LABEL, row.label, isTotal ? "labelTotal" : "label");
    page.drawing.put(at, UNIT, unitLabel(row.unit), isTotal ? "unitTotal" : "unit");
    for (const [c, [key]] of heads.entries()) {
      const pattern = row.cells[key];
      const unit = block.units?.[key] ?? row.unit;
      if (pattern !== undefined)
        page.formula(at, VALUE + c, pattern, formatOf(unit), inksOf(row.emphasis));
      const name = row.names?.[key];
      if (name !== undefined) page.name(name, at, VALUE + c, row.label);
    }
  }
}
