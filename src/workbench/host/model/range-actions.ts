import { Direction, type IRange, RANGE_TYPE, type Worksheet as Sheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../engine/address";
import type { CellContent } from "../../engine/content";
import { type Engine, mapArea } from "../../engine/engine";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { isWholeColumns, isWholeRows, withinGrid } from "./area";
import { setStyle } from "./cell-style";

/** What can be done to a range that changes more than its cells' properties. */

/** @param applyTo `All`, `Formats` or `Contents`. */
export function clearRange(book: OpenWorkbook, sheet: Sheet, area: Area, applyTo: string): void {
  if (!["All", "Formats", "Contents"].includes(applyTo))
    throw new HostError("InvalidArgument", `${applyTo} cannot be cleared here.`);
  const cells = withinGrid(sheet, area);
  if (applyTo !== "Formats") {
    book.protections.demandEdit(sheet.getSheetId(), area);
    const rows = cells.endRow - cells.startRow + 1;
    const columns = cells.endColumn - cells.startColumn + 1;
    const blank = Array.from({ length: rows }, () => new Array<object>(columns).fill({}));
    book.engine.write(sheet, cells.startRow, cells.startColumn, blank);
  }
  if (applyTo !== "Contents") {
    setStyle(book, sheet, cells, () => null);
    unmergeCells(book, sheet, cells);
  }
}

/** Whole rows or columns; Excel can also shift parts of them. */
export function deleteCells(book: OpenWorkbook, sheet: Sheet, area: Area, shift: string): void {
  const permission = isWholeRows(area) ? "allowDeleteRows" : "allowDeleteColumns";
  book.protections.demand(sheet.getSheetId(), permission);
  shiftWhole(book, sheet, area, shift, RemoveRowByRangeCommand, RemoveColByRangeCommand);
}

/** Whole rows or columns; Excel can also shift parts of them. */
export function insertCells(book: OpenWorkbook, sheet: Sheet, area: Area, shift: string): void {
  const permission = isWholeRows(area) ? "allowInsertRows" : "allowInsertColumns";
  book.protections.demand(sheet.getSheetId(), permission);
  shiftWhole(book, sheet, area, shift, InsertRowByRangeCommand, InsertColByRangeCommand);
}

interface Command {
  readonly id: string;
}

function shiftWhole(
  { engine }: OpenWorkbook,
  sheet: Sheet,
  area: Area,
  shift: string,
  rows: Command,
  columns: Command,
): void {
  const range: IRange = withinGrid(sheet, area);
  if (isWholeRows(area) && ["Up", "Down"].includes(shift))
    engine.apply(rows, sheet, {
      range: { ...range, rangeType: RANGE_TYPE.ROW },
      direction: Direction.UP,
    });
  else if (isWholeColumns(area) && ["Left", "Right"].includes(shift))
    engine.apply(columns, sheet, {
      range: { ...range, rangeType: RANGE_TYPE.COLUMN },
      direction: Direction.LEFT,
    });
  else throw new HostError("NotImplemented", "The workbench shifts only whole rows and columns.");
}

export function hideRows(book: OpenWorkbook, sheet: Sheet, area: Area, hidden: boolean): void {
  book.protections.demand(sheet.getSheetId(), "allowFormatRows");
  const ranges = [{ ...withinGrid(sheet, area), rangeType: RANGE_TYPE.ROW }];
  book.engine.apply(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, sheet, { ranges });
}

export function hideColumns(book: OpenWorkbook, sheet: Sheet, area: Area, hidden: boolean): void {
  book.protections.demand(sheet.getSheetId(), "allowFormatColumns");
  const ranges = [{ ...withinGrid(sheet, area), rangeType: RANGE_TYPE.COLUMN }];
  book.engine.apply(hidden ? SetColHiddenMutation : SetColVisibleMutation, sheet, { ranges });
}

/**
 * Of the values, Excel keeps the first in reading order, in the first cell.
 *
 * @param across Each row by itself.
 */
export function mergeCells(
  { engine, protections }: OpenWorkbook,
  sheet: Sheet,
  area: Area,
  across: boolean,
): void {
  protections.demand(sheet.getSheetId());
  const { startRow, endRow } = area;
  const ranges = across
    ? Array.from({ length: endRow - startRow + 1 }, (_, r) => ({
        ...area,
        startRow: startRow + r,
        endRow: startRow + r,
      }))
    : [area];
  for (const range of ranges) keepFirstValue(engine, sheet, withinGrid(sheet, range));
  engine.apply(AddWorksheetMergeMutation, sheet, { ranges });
}

function keepFirstValue(engine: Engine, sheet: Sheet, area: Area): void {
  const contents = mapArea(area, (row, column): CellContent => {
    const formula = engine.formula(sheet, row, column);
    if (formula !== null) return { formula };
    const value = engine.value(sheet, row, column);
    return value === null ? {} : { value };
  });
  const filled = contents.flat().filter((content) => Object.keys(content).length > 0);
  const isFirst = contents[0]?.[0] === filled[0];
  if (filled.length === 0 || (isFirst && filled.length === 1)) return;
  const kept = contents.map((row, r) => row.map((_, c) => (r + c === 0 ? (filled[0] ?? {}) : {})));
  engine.write(sheet, area.startRow, area.startColumn, kept);
}

export function unmergeCells(
  { engine, protections }: OpenWorkbook,
  sheet: Sheet,
  area: Area,
): void {
  const overlaps = (range: IRange) =>
    range.startRow <= area.endRow &&
    range.endRow >= area.startRow &&
    range.startColumn <= area.endColumn &&
    range.endColumn >= area.startColumn;
  const ranges = sheet.getMergeData().filter(overlaps);
  if (ranges.length === 0) return;
  protections.demand(sheet.getSheetId());
  engine.apply(RemoveWorksheetMergeMutation, sheet, { ranges });
}

/** Excel brings the range's sheet to the front first. */
export function selectCells(book: OpenWorkbook, sheet: Sheet, area: Area): void {
  const { engine } = book;
  if (book.activeSheet !== sheet) engine.apply(SetWorksheetActiveOperation, sheet, {});
  const { startRow, startColumn } = area;
  const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  engine.apply(SetSelectionsOperation, sheet, {
    selections: [
      {
        range: withinGrid(sheet, area),
        primary: {
          ...first,
          actualRow: startRow,
          actualColumn: startColumn,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}
