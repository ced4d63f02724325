import { position } from "../spreadsheet/address";
import { AttributeReader } from "../spreadsheet/xml/attributes";
import { elementAt, type XmlElement } from "../spreadsheet/xml/element";
import { TagReader } from "../spreadsheet/xml/tag-reader";
import { cellKey, OffsetIndex } from "./offset-index";

/** Where the rows and cells of a worksheet are in its XML. */
export interface SheetData {
  /** Undefined where the worksheet has no `<sheetData>`, as no program writes it. */
  readonly element: XmlElement | undefined;
  /** By the row's index from 0. */
  readonly rows: OffsetIndex;
  /** By `cellKey`. */
  readonly cells: OffsetIndex;
}

/** How deep the elements are: `<worksheet><sheetData><row><c>`. */
const DATA = 2;
const ROW = 3;
const CELL = 4;

/**
 * Finds the rows and cells in one pass over the XML.
 *
 * @throws XmlError where the XML is not well-formed.
 */
export function findSheetData(xml: string): SheetData {
  const scan = new SheetScan();
  const tag = new TagReader(xml);
  while (tag.next()) {
    const level = tag.kind === "open" ? tag.depth : tag.depth + 1;
    if (level < DATA || level > CELL) continue;
    if (tag.kind !== "close") scan.open(tag, level);
    if (tag.kind !== "open") scan.close(tag, level);
  }
  scan.rows.sort();
  scan.cells.sort();
  return scan;
}

/** No element of the wanted name is open. */
const NONE = -1;

class SheetScan implements SheetData {
  element: XmlElement | undefined;
  readonly rows = new OffsetIndex();
  readonly cells = new OffsetIndex();
  private dataStart = NONE;
  private rowStart = NONE;
  private cellStart = NONE;
  private row = -1;
  private column = -1;

  open(tag: TagReader, level: number): void {
    if (level === DATA) this.dataStart = tag.isNamed("sheetData") ? tag.start : NONE;
    else if (level === ROW) this.openRow(tag);
    else this.openCell(tag);
  }

  close({ source, end }: TagReader, level: number): void {
    if (level === CELL) {
      if (this.cellStart !== NONE)
        this.cells.add(cellKey({ row: this.row, column: this.column }), this.cellStart, end);
    } else if (level === ROW) {
      if (this.rowStart !== NONE) this.rows.add(this.row, this.rowStart, end);
      this.rowStart = NONE;
    } else {
      if (this.dataStart !== NONE) this.element ??= elementAt(source, this.dataStart, end);
      this.dataStart = NONE;
    }
  }

  private openRow(tag: TagReader): void {
    this.rowStart = this.dataStart !== NONE && tag.isNamed("row") ? tag.start : NONE;
    if (this.rowStart === NONE) return;
    this.row = rowIndex(tag) ?? this.row + 1;
    this.column = -1;
  }

  private openCell(tag: TagReader): void {
    this.cellStart = this.rowStart !== NONE && tag.isNamed("c") ? tag.start : NONE;
    if (this.cellStart !== NONE) this.column = columnIndex(tag) ?? this.column + 1;
  }
}

/** A row may leave out its number, and a cell its address: it follows the one before it. */
function rowIndex(tag: TagReader): number | undefined {
  const number = Number(reference(tag));
  return Number.isInteger(number) && number > 0 ? number - 1 : undefined;
}

function columnIndex(tag: TagReader): number | undefined {
  return position(reference(tag) ?? "")?.column;
}

function reference({ source, nameEnd, end }: TagReader): string | undefined {
  const attribute = new AttributeReader(source, nameEnd, end);
  while (attribute.next()) if (attribute.isNamed("r")) return attribute.value;
  return undefined;
}
