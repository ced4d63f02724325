import type { Worksheet as Sheet } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW } from "../../../spreadsheet/limits";
import { type Area, intersection } from "../../engine/address";
import { mapArea } from "../../engine/engine";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject, identity, NullObject } from "../protocol/host-object";
import {
  checked,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  withinGrid,
} from "./area";
import { setStyle } from "./cell-style";
import { cellText, givenFormat, numberFormatOf, plain } from "./cell-text";
import { DataValidation } from "./data-validation";
import {
  clearRange,
  deleteCells,
  hideColumns,
  hideRows,
  insertCells,
  mergeCells,
  selectCells,
  unmergeCells,
} from "./range-actions";
import { RangeFormat } from "./range-format";
import { typedContent } from "./typed";
import { usedArea } from "./used-area";

let references = 0;

/** A rectangle of cells. */
export class Range extends HostObject {
  readonly type = "Range";
  private readonly reference = `range-${++references}`;

  constructor(
    readonly book: OpenWorkbook,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    checked(area);
  }

  override [identity]() {
    return { _ReferenceId: this.reference };
  }

  get address(): string {
    return fullAddress(this.#sheet.getName(), this.area);
  }
  get rowIndex(): number {
    return this.area.startRow;
  }
  get columnIndex(): number {
    return this.area.startColumn;
  }
  get rowCount(): number {
    return this.area.endRow - this.area.startRow + 1;
  }
  get columnCount(): number {
    return this.area.endColumn - this.area.startColumn + 1;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  /** Of all of its rows; null where some are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { startRow, endRow } = withinGrid(this.#sheet, this.area);
    return allOrNone(startRow, endRow, (row) => !this.#sheet.getRowVisible(row));
  }
  set rowHidden(hidden: boolean) {
    hideRows(this.book, this.#sheet, this.area, hidden);
  }
  get columnHidden(): boolean | null {
    const { startColumn, endColumn } = withinGrid(this.#sheet, this.area);
    return allOrNone(startColumn, endColumn, (column) => !this.#sheet.getColVisible(column));
  }
  set columnHidden(hidden: boolean) {
    hideColumns(this.book, this.#sheet, this.area, hidden);
  }

  get values(): unknown[][] {
    return this.#map((row, column) => plain(this.book.engine.value(this.#sheet, row, column)));
  }
  set values(input: unknown) {
    this.#write(input);
  }

  get formulas(): unknown[][] {
    const { engine } = this.book;
    return this.#map(
      (row, column) =>
        engine.formula(this.#sheet, row, column) ?? plain(engine.value(this.#sheet, row, column)),
    );
  }
  set formulas(input: unknown) {
    this.#write(input);
  }

  get valueTypes(): string[][] {
    return this.#map((row, column) =>
      valueType(plain(this.book.engine.value(this.#sheet, row, column))),
    );
  }

  get text(): string[][] {
    return this.#map((row, column) => cellText(this.book, this.#sheet, row, column));
  }

  get numberFormat(): string[][] {
    return this.#map((row, column) => numberFormatOf(this.book, this.#sheet, row, column));
  }
  set numberFormat(input: string | string[][]) {
    const { startRow, startColumn } = this.area;
    const cells = withinGrid(this.#sheet, this.area);
    const formats = spread(input, this.rowCount, this.columnCount, cells);
    setStyle(this.book, this.#sheet, cells, (row, column) => {
      const pattern = formats[row - startRow]?.[column - startColumn];
      if (pattern === null || pattern === undefined) return {};
      return { n: pattern === "General" ? null : { pattern: givenFormat(pattern) } };
    });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.book, this.#sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.#sheet, this.area);
  }

  getCell(row: number, column: number): Range {
    return this.getOffsetRange(row, column).getAbsoluteResizedRange(1, 1);
  }
  getRow(row: number): Range {
    return this.getOffsetRange(row, 0).getAbsoluteResizedRange(1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.getOffsetRange(0, column).getAbsoluteResizedRange(this.rowCount, 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, startColumn: 0, endColumn: LAST_COLUMN });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, startRow: 0, endRow: LAST_ROW });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { startRow, startColumn, endRow, endColumn } = this.area;
    return this.#at({
      startRow: startRow + rows,
      endRow: endRow + rows,
      startColumn: startColumn + columns,
      endColumn: endColumn + columns,
    });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.getAbsoluteResizedRange(this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { startRow, startColumn } = this.area;
    return this.#at({
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    });
  }
  getBoundingRect(other: Range | string): Range {
    const area = typeof other === "string" ? parseAddress(other) : other.area;
    return this.#at({
      startRow: Math.min(this.area.startRow, area.startRow),
      startColumn: Math.min(this.area.startColumn, area.startColumn),
      endRow: Math.max(this.area.endRow, area.endRow),
      endColumn: Math.max(this.area.endColumn, area.endColumn),
    });
  }
  getIntersectionOrNullObject(other: Range | string): Range | NullObject {
    const area = typeof other === "string" ? parseAddress(other) : other.area;
    const shared = intersection(this.area, area);
    return shared ? this.#at(shared) : new NullObject();
  }
  async getUsedRange(valuesOnly = false): Promise<Range> {
    const used = await this.getUsedRangeOrNullObject(valuesOnly);
    if (used instanceof NullObject) throw new HostError("ItemNotFound");
    return used;
  }
  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | NullObject> {
    await this.book.engine.settle();
    const used = usedArea(this.book, this.#sheet, this.area, valuesOnly);
    return used ? this.#at(used) : new NullObject();
  }

  /** The cells that the first one's formula fills; nothing where it fills no other. */
  async getSpillingToRangeOrNullObject(): Promise<Range | NullObject> {
    const { engine } = this.book;
    await engine.settle();
    const { startRow, startColumn } = this.area;
    const spill = engine
      .spills(this.#sheet)
      .find((area) => area.startRow === startRow && area.startColumn === startColumn);
    return spill ? this.#at(spill) : new NullObject();
  }
  async getSpillingToRange(): Promise<Range> {
    const spill = await this.getSpillingToRangeOrNullObject();
    if (spill instanceof NullObject) throw new HostError("ItemNotFound");
    return spill;
  }

  clear(applyTo = "All"): void {
    clearRange(this.book, this.#sheet, this.area, applyTo);
  }
  delete(shift: string): void {
    deleteCells(this.book, this.#sheet, this.area, shift);
  }
  insert(shift: string): Range {
    insertCells(this.book, this.#sheet, this.area, shift);
    return this.#at(this.area);
  }
  merge(across = false): void {
    mergeCells(this.book, this.#sheet, this.area, across);
  }
  unmerge(): void {
    unmergeCells(this.book, this.#sheet, this.area);
  }
  select(): void {
    selectCells(this.book, this.#sheet, this.area);
  }

  /** Office.js asks before it writes many cells, which it does in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongSize();
  }

  #at(area: Area): Range {
    return new Range(this.book, this.#sheet, area);
  }

  /** @throws HostError InvalidReference where the sheet is gone. */
  get #sheet(): Sheet {
    if (!this.book.sheets.includes(this.sheet)) throw new HostError("InvalidReference");
    return this.sheet;
  }

  /** Rows of what the cells give; beyond the grid there is nothing. */
  #map<T>(of: (row: number, column: number) => T): T[][] {
    if (this.cellCount > MOST_CELLS)
      throw new HostError("InvalidArgument", "Read fewer cells at once.");
    return mapArea(this.area, of);
  }

  #write(input: unknown): void {
    const { startRow, startColumn } = this.area;
    this.book.protections.demandEdit(this.#sheet.getSheetId(), this.area);
    const cells = withinGrid(this.#sheet, this.area);
    const rows = spread(input, this.rowCount, this.columnCount, cells);
    const contents = rows.map((row, r) =>
      row.map((each, c) => {
        const format = numberFormatOf(this.book, this.#sheet, startRow + r, startColumn + c);
        return typedContent(each, format);
      }),
    );
    this.book.engine.write(this.#sheet, startRow, startColumn, contents);
  }
}

function allOrNone(from: number, to: number, of: (index: number) => boolean): boolean | null {
  const found = new Set<boolean>();
  for (let index = from; index <= to; index++) found.add(of(index));
  const [first = false] = found;
  return found.size > 1 ? null : first;
}

/** Excel on the web reads no more at once. */
const MOST_CELLS = 5_000_000;

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return /^#.+[!?A]$/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/**
 * One value for all cells of a range, or rows of values.
 *
 * @throws HostError InvalidArgument where rows and columns are not those of the range.
 */
function spread<T>(
  input: T | readonly (readonly T[])[],
  rows: number,
  columns: number,
  cells: Area,
): readonly (readonly T[])[] {
  if (!Array.isArray(input)) return mapArea(cells, () => input as T);
  const fits = (row: unknown) => Array.isArray(row) && row.length === columns;
  if (input.length !== rows || !input.every(fits)) throw wrongSize();
  return input;
}

function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
