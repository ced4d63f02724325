import { numfmt, type Worksheet as Sheet } from "@univerjs/core";
import { CellError } from "../../../functions/cells";
import type { Area } from "../../engine/address";
import { mapArea, type Value } from "../../engine/engine";
import type { OpenWorkbook } from "../openWorkbook";
import { HostError } from "../protocol/hostError";
import { HostObject, identity } from "../protocol/hostObject";
import { checked, fullAddress, withinGrid } from "./area";
import { typedContent } from "./typed";

type Input = unknown;

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

  get values(): unknown[][] {
    return mapArea(this.#cells, (row, column) =>
      plain(this.book.engine.value(this.#sheet, row, column)),
    );
  }
  set values(input: Input) {
    this.#write(input);
  }

  get formulas(): unknown[][] {
    const { engine } = this.book;
    return mapArea(
      this.#cells,
      (row, column) =>
        engine.formula(this.#sheet, row, column) ?? plain(engine.value(this.#sheet, row, column)),
    );
  }
  set formulas(input: Input) {
    this.#write(input);
  }

  get text(): string[][] {
    return mapArea(this.#cells, (row, column) => {
      const value = plain(this.book.engine.value(this.#sheet, row, column));
      return numfmt.format(this.#formatOf(row, column), value);
    });
  }

  get numberFormat(): string[][] {
    return mapArea(this.#cells, (row, column) => this.#formatOf(row, column));
  }

  getCell(row: number, column: number): Range {
    const { startRow, startColumn } = this.area;
    const [r, c] = [startRow + row, startColumn + column];
    return this.#at({ startRow: r, startColumn: c, endRow: r, endColumn: c });
  }

  #at(area: Area): Range {
    return new Range(this.book, this.#sheet, area);
  }

  /** @throws HostError InvalidReference where the sheet is gone. */
  get #sheet(): Sheet {
    if (!this.book.sheets.includes(this.sheet)) throw new HostError("InvalidReference");
    return this.sheet;
  }

  get #cells(): Area {
    return withinGrid(this.#sheet, this.area);
  }

  #formatOf(row: number, column: number): string {
    const { engine } = this.book;
    const cell = this.#sheet.getCellMatrix().getValue(row, column);
    return engine.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
  }

  #write(input: Input): void {
    const { startRow, startColumn } = this.area;
    const rows = spread(input, this.rowCount, this.columnCount);
    const contents = rows.map((row, r) =>
      row.map((each, c) => typedContent(each, this.#formatOf(startRow + r, startColumn + c))),
    );
    this.book.engine.write(this.#sheet, startRow, startColumn, contents);
  }
}

/** A blank cell is empty text in Excel's object model, an error its code. */
function plain(value: Value): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}

/** @throws HostError InvalidArgument where rows and columns are not those of the range. */
export function spread<T>(
  input: T | readonly (readonly T[])[],
  rows: number,
  columns: number,
): readonly (readonly T[])[] {
  if (!Array.isArray(input))
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(input as T));
  const fits =
    input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return input;
}
