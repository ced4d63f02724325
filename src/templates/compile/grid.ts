import { address, columnLetters } from "../../spreadsheet/address";
import { between, cell } from "../../spreadsheet/area";
import type { Axis, GridBlock } from "../language/blocks";
import type { Sheet } from "../language/template";
import { formatOf, unitLabel } from "../language/units";
import type { BlockForm } from "./block-form";
import { LABEL, UNIT, VALUE } from "./layout";
import { AXIS, type Page, PLAIN, RESULT } from "./page";

/** Where the values of the axis that runs down stand. */
const DOWN = UNIT;

/** One formula over two axes: their values at its head and at its left, mixed references to both. */
export function gridForm(block: GridBlock, sheet: Sheet): BlockForm {
  const height = block.down.values.length;
  const width = block.across.values.length;
  return {
    height: height + 1,
    width,
    names: [],
    places(first) {
      const top = first + 1;
      const last = { row: top + height - 1, column: VALUE + width - 1 };
      const members = block.down.values.flatMap((_, r) =>
        block.across.values.map((__, c) => [`${r + 1}.${c + 1}`, cell(top + r, VALUE + c)]),
      );
      const place = {
        sheet: sheet.name,
        label: block.title,
        area: between({ row: top, column: VALUE }, last),
        members: Object.fromEntries(members),
      };
      return [[block.key, place]];
    },
    draw: (page, heading) => draw(page, block, heading),
  };
}

function draw(page: Page, block: GridBlock, heading: number): void {
  const { unit, across, down, base } = block;
  const head = heading + 1;
  page.drawing.put(heading, VALUE, said(across), "heading");
  page.drawing.put(head, LABEL, said(down), "axisLabel");
  page.drawing.put(head, DOWN, null, "axis");
  for (const [c, value] of across.values.entries()) drawAxis(page, head, VALUE + c, value, across);
  for (const [r, value] of down.values.entries()) {
    const row = head + 1 + r;
    if (r === 0 && unitLabel(unit)) page.drawing.put(row, LABEL, `in ${unitLabel(unit)}`, "note");
    drawAxis(page, row, DOWN, value, down);
    for (const c of across.values.keys()) {
      const column = VALUE + c;
      const isBase = base?.down === r + 1 && base.across === c + 1;
      const inks = isBase ? RESULT : PLAIN;
      page.gridCell(row, column, block.cell, formatOf(unit), inks, {
        across: `${columnLetters(column)}$${head + 1}`,
        down: `$${address({ row, column: DOWN })}`,
      });
    }
  }
}

function said({ label, unit }: Axis): string {
  return unitLabel(unit) ? `${label} (${unitLabel(unit)})` : label;
}

function drawAxis(page: Page, row: number, column: number, value: string | number, axis: Axis) {
  const format = formatOf(axis.unit);
  if (typeof value === "number") page.drawing.put(row, column, value, "axisInput", format);
  else page.formula(row, column, value, format, AXIS);
}
