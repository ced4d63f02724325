import { cell } from "../../spreadsheet/area";
import type { Block } from "../language/blocks";
import type { Sheet, Template } from "../language/template";
import type { BlockForm } from "./block-form";
import { BESIDE } from "./data";
import { formOf } from "./forms";
import { FIRST_ROW, HEAD_ROW, OPENING, openingAndRun, runCells } from "./layout";
import type { Frame } from "./page";
import { runLength, runOf } from "./run";
import type { Place } from "./symbols";
import { plainWidths, runWidths } from "./widths";

/** A sheet with the row of each of its parts. */
export interface PlacedSheet extends Frame {
  readonly blocks: readonly PlacedBlock[];
  /** The row of the checks' heading; the checks follow it. */
  readonly checksRow: number;
  /** The first row below everything. */
  readonly endRow: number;
}

export interface PlacedBlock {
  readonly block: Block;
  readonly form: BlockForm;
  /** The row of its heading; its rows follow it. */
  readonly row: number;
}

export interface Placed {
  readonly sheets: readonly PlacedSheet[];
  readonly symbols: ReadonlyMap<string, Place>;
}

/** Gives every row its place: blocks one below the other, a free row after each, checks at the end. */
export function place(template: Template): Placed {
  const symbols = new Map<string, Place>();
  const add = (key: string, found: Place) => {
    if (symbols.has(key)) throw new Error(`Two rows have the key ${key}.`);
    symbols.set(key, found);
  };
  const sheets = template.sheets.map((sheet): PlacedSheet => {
    if (sheet.overTime) add(timelineKey(template, sheet.name), timelinePlace(template, sheet.name));
    const placed = placeSheet(sheet, runLength(template, sheet));
    for (const { form, row } of placed.blocks)
      for (const [key, found] of form.places(row + 1)) add(key, found);
    return placed;
  });
  return { sheets, symbols };
}

function placeSheet(sheet: Sheet, length: number): PlacedSheet {
  let row = FIRST_ROW;
  const blocks = sheet.blocks.map((block): PlacedBlock => {
    const form = formOf(block, sheet, length);
    const at = row;
    row += form.height + 2;
    return { block, form, row: at };
  });
  const checks = sheet.checks?.length ?? 0;
  const values = runOf(sheet)
    ? runWidths(sheet, length)
    : plainWidths(sheet, Math.max(...blocks.map(({ form }) => form.width)));
  const beside = blocks.some(({ block }) => block.kind === "data") ? BESIDE : [];
  return {
    sheet,
    blocks,
    widths: [...values, ...beside.map(({ width }) => width)],
    besides: values.length,
    checksRow: row,
    endRow: checks > 0 ? row + checks + 2 : row,
  };
}

/** On its own sheet, and for sheets without periods, the timeline's key; elsewhere that sheet's copy. */
function timelineKey({ timeline }: Template, sheet: string): string {
  return sheet === timeline.sheet ? timeline.key : `${sheet}!${timeline.key}`;
}

function timelinePlace({ timeline }: Template, sheet: string): Place {
  return {
    sheet,
    label: "Period ends",
    run: "periods",
    area: runCells(HEAD_ROW, timeline.periods),
    members: {
      opening: cell(HEAD_ROW, OPENING),
      whole: openingAndRun(HEAD_ROW, timeline.periods),
    },
  };
}
