import { type Area, between, type Position } from "../address";
import type { Block, RowsBlock, Sheet, TableBlock, Template } from "../template";
import { FIRST_PERIOD, FIRST_ROW, HEAD_ROW, OPENING, VALUE } from "./layout";
import type { Place } from "./symbols";

/** A sheet with the row of each of its parts. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly blocks: readonly PlacedBlock[];
  /** The row of the checks' heading; the checks follow it. */
  readonly checksRow: number;
  /** The first row below everything. */
  readonly endRow: number;
}

export interface PlacedBlock {
  readonly block: Block;
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
  const periods = template.timeline.periods;
  const add = (key: string, found: Place) => {
    if (symbols.has(key)) throw new Error(`Two rows have the key ${key}.`);
    symbols.set(key, found);
  };
  const sheets = template.sheets.map((sheet): PlacedSheet => {
    if (sheet.overTime) add(timelineKey(template, sheet.name), timelinePlace(sheet.name, periods));
    let row = FIRST_ROW;
    const blocks = sheet.blocks.map((block): PlacedBlock => {
      const at = row;
      for (const [key, found] of placesOf(block, sheet, at + 1, periods)) add(key, found);
      row += Object.keys(block.rows).length + 2;
      return { block, row: at };
    });
    const checks = sheet.checks ?? [];
    const endRow = checks.length > 0 ? row + checks.length + 2 : row;
    return { sheet, blocks, checksRow: row, endRow };
  });
  return { sheets, symbols };
}

/** On its own sheet, and for sheets without periods, the timeline's key; elsewhere that sheet's copy. */
function timelineKey({ timeline }: Template, sheet: string): string {
  return sheet === timeline.sheet ? timeline.key : `${sheet}!${timeline.key}`;
}

function timelinePlace(sheet: string, periods: number): Place {
  return {
    sheet,
    overTime: true,
    area: periodCells(HEAD_ROW, periods),
    members: { opening: { row: HEAD_ROW, column: OPENING } },
  };
}

export function periodCells(row: number, periods: number): Area {
  return between({ row, column: FIRST_PERIOD }, { row, column: FIRST_PERIOD + periods - 1 });
}

function placesOf(block: Block, sheet: Sheet, row: number, periods: number): [string, Place][] {
  return block.kind === "rows"
    ? rowPlaces(block, sheet, row, periods)
    : tablePlaces(block, sheet, row);
}

function rowPlaces(
  { rows }: RowsBlock,
  { name, overTime }: Sheet,
  first: number,
  periods: number,
): [string, Place][] {
  return Object.entries(rows).map(([key, row], i) => {
    const hasPeriods = row.each !== undefined || row.series !== undefined;
    if (hasPeriods && !overTime) throw new Error(`${key}: ${name} has no periods.`);
    const at = first + i;
    const value: Position = { row: at, column: VALUE };
    const members: Record<string, Position> = {};
    if (row.total) members["total"] = value;
    if (row.opening) members["opening"] = { row: at, column: OPENING };
    return [
      key,
      {
        sheet: name,
        members,
        overTime: hasPeriods,
        ...(hasPeriods ? { area: periodCells(at, periods) } : {}),
        ...(row.value === undefined ? {} : { fixed: value }),
      },
    ];
  });
}

function tablePlaces(
  { key, columns, rows }: TableBlock,
  { name }: Sheet,
  first: number,
): [string, Place][] {
  const heads = Object.keys(columns);
  const keys = Object.keys(rows);
  const corner = { row: first, column: VALUE };
  const end = { row: first + keys.length - 1, column: VALUE + heads.length - 1 };
  const whole: Place = { sheet: name, overTime: false, members: {}, area: between(corner, end) };
  return [
    [key, whole],
    ...keys.map((rowKey, r): [string, Place] => [
      rowKey,
      {
        sheet: name,
        overTime: false,
        members: Object.fromEntries(
          heads.map((head, c) => [head, { row: first + r, column: VALUE + c }]),
        ),
      },
    ]),
  ];
}
