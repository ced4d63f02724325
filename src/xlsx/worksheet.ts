import { address, areaAddress, type Position } from "../spreadsheet/address";
import { movedFormula } from "../spreadsheet/formula/moved";
import { attributeList } from "../spreadsheet/xml/attributes";
import { XmlEdits } from "../spreadsheet/xml/edits";
import { elementAt, type XmlElement } from "../spreadsheet/xml/element";
import { XmlError } from "../spreadsheet/xml/xml-error";
import { escaped } from "../spreadsheet/xml-text";
import { cellKey, cellPosition } from "./offset-index";
import { findSheetData, type SheetData } from "./sheet-data";
import {
  type CellPieces,
  cellFormula,
  cellValue,
  cellXml,
  isSameValue,
  piecesOf,
  type StoredFormula,
  type StoredValue,
  typeAttribute,
  valueXml,
} from "./stored-cell";

interface NewCell {
  /** See `cellKey`. */
  readonly key: number;
  readonly xml: string;
}

/** A worksheet's cells, read and patched in place; all else in the part stays as it was, to the byte. */
export class Worksheet {
  private readonly data: SheetData;
  /** Of the elements' names, with its colon. */
  private readonly prefix: string;
  /** The new XML of the cells that have changed, by `cellKey`. */
  private readonly patched = new Map<number, string>();

  /**
   * @param strings The texts that the workbook's sheets share.
   * @throws XmlError where the XML is not well-formed.
   */
  constructor(
    private readonly original: string,
    private readonly strings: readonly string[],
    private readonly isFrom1904 = false,
  ) {
    this.data = findSheetData(original);
    this.prefix = this.data.element?.prefix ?? "";
  }

  /** Every cell that the file has, row by row; after them those that were added. */
  *positions(): Generator<Position> {
    const { cells } = this.data;
    for (let i = 0; i < cells.length; i++) yield cellPosition(cells.keyAt(i));
    for (const key of this.patched.keys())
      if (cells.find(key) === undefined) yield cellPosition(key);
  }

  value(at: Position): StoredValue {
    const cell = this.cell(at);
    return cell ? cellValue(cell, this.strings, this.isFrom1904) : null;
  }

  formula(at: Position): StoredFormula | undefined {
    const cell = this.cell(at);
    return cell && cellFormula(cell);
  }

  /** Whether the cell has metadata of its own, which is how a dynamic array is told from another. */
  isDynamic(at: Position): boolean {
    return this.cell(at)?.attribute("cm") !== undefined;
  }

  /** The number of its kind among the cells that have metadata, as `dynamicKinds` lists them. */
  dynamicKind(at: Position): string | undefined {
    return this.cell(at)?.attribute("cm");
  }

  /** Whether the value has metadata of its own, by which an error is one that older readers do not know. */
  hasValueMetadata(at: Position): boolean {
    return this.cell(at)?.attribute("vm") !== undefined;
  }

  /** Changes what a cell shows; its formula and format stay. */
  show(at: Position, value: StoredValue): void {
    if (isSameValue(this.value(at), value)) return;
    const { attributes, formula } = this.pieces(at);
    // What a value's metadata says is not true of another value.
    const { t: _, vm: __, ...others } = attributes;
    this.patch(at, {
      attributes: { ...others, ...typeAttribute(value) },
      formula,
      rest: valueXml(this.prefix, value),
    });
  }

  /** Puts a value in the place of whatever the cell contained; the format stays. */
  enter(at: Position, value: StoredValue): void {
    if (value === null && !this.cell(at)) return;
    const { t: _, cm: __, vm: ___, ...others } = this.pieces(at).attributes;
    this.patch(at, {
      attributes: { ...others, ...typeAttribute(value) },
      formula: "",
      rest: valueXml(this.prefix, value),
    });
  }

  /**
   * Gives a cell a formula; its value and format stay.
   *
   * @param cellKind By which the cell is a dynamic array, where it is one.
   */
  enterFormula(at: Position, { text, fills }: StoredFormula, cellKind?: string): void {
    const { attributes, rest } = this.pieces(at);
    const tag = `${this.prefix}f`;
    const array = fills ? attributeList({ t: "array", ref: areaAddress(fills) }) : "";
    this.patch(at, {
      attributes: { ...attributes, ...(cellKind === undefined ? {} : { cm: cellKind }) },
      formula: `<${tag}${array}>${escaped(text)}</${tag}>`,
      rest,
    });
  }

  /** Gives the cells that share the formula of this one a formula of their own: it is about to go. */
  unshare(at: Position): void {
    const { shared, text } = this.formula(at) ?? { text: "" };
    if (shared === undefined || text === "") return;
    for (const other of [...this.positions()]) {
      const known = this.formula(other);
      if (known?.shared !== shared || known.text !== "") continue;
      const [right, down] = [other.column - at.column, other.row - at.row];
      this.enterFormula(other, { text: movedFormula(text, right, down) });
    }
  }

  /** Changes which cells an array formula fills. */
  fill(at: Position, reference: string): void {
    const xml = this.cell(at)?.xml ?? "";
    const formula = xml === "" ? undefined : elementAt(xml, 0, xml.length).child("f");
    const known = formula?.attribute("ref");
    if (!formula || known === undefined || known === reference) return;
    const edits = new XmlEdits(xml);
    edits.setAttribute(formula, "ref", reference);
    this.patched.set(cellKey(at), edits.applied());
  }

  /** @throws XmlError where a cell was added to a worksheet that has no place for cells. */
  xml(): string {
    if (this.patched.size === 0) return this.original;
    const { cells } = this.data;
    const edits = new XmlEdits(this.original);
    const added = new Map<number, NewCell[]>();
    for (const [key, xml] of [...this.patched].sort(([a], [b]) => a - b)) {
      const index = cells.find(key);
      if (index !== undefined) edits.replace(cells.startAt(index), cells.endAt(index), xml);
      else {
        const { row } = cellPosition(key);
        const others = added.get(row) ?? [];
        others.push({ key, xml });
        added.set(row, others);
      }
    }
    for (const [row, newCells] of added) this.addCells(edits, row, newCells);
    return edits.applied();
  }

  /** Puts each cell before the next one of its row, or last in the row, which is made if need be. */
  private addCells(edits: XmlEdits, row: number, added: readonly NewCell[]): void {
    const { rows, cells } = this.data;
    const index = rows.find(row);
    if (index === undefined) {
      this.addRow(edits, row, added.map(({ xml }) => xml).join(""));
      return;
    }
    const element = elementAt(this.original, rows.startAt(index), rows.endAt(index));
    for (const { key, xml } of added) {
      const next = cells.firstFrom(key);
      if (cellPosition(cells.keyAt(next)).row === row) edits.insert(cells.startAt(next), xml);
      else edits.append(element, xml);
    }
    // The columns that the row says it spans, which it need not say.
    edits.removeAttribute(element, "spans");
  }

  private addRow(edits: XmlEdits, row: number, cells: string): void {
    const { rows, element } = this.data;
    if (!element) throw new XmlError("The worksheet has no place for cells.");
    const tag = `${this.prefix}row`;
    const xml = `<${tag}${attributeList({ r: String(row + 1) })}>${cells}</${tag}>`;
    const next = rows.firstFrom(row);
    if (next < rows.length) edits.insert(rows.startAt(next), xml);
    else edits.append(element, xml);
  }

  private cell(at: Position): XmlElement | undefined {
    const key = cellKey(at);
    const patched = this.patched.get(key);
    if (patched !== undefined) return elementAt(patched, 0, patched.length);
    const index = this.data.cells.find(key);
    if (index === undefined) return undefined;
    const { cells } = this.data;
    return elementAt(this.original, cells.startAt(index), cells.endAt(index));
  }

  private pieces(at: Position): CellPieces {
    const cell = this.cell(at);
    return cell ? piecesOf(cell) : { attributes: {}, formula: "", rest: "" };
  }

  private patch(at: Position, { attributes, ...pieces }: CellPieces): void {
    const xml = cellXml(this.prefix, { attributes: { ...attributes, r: address(at) }, ...pieces });
    this.patched.set(cellKey(at), xml);
  }
}
