import type { Worksheet as Sheet } from "@univerjs/core";
import type { OpenWorkbook } from "../open-workbook";
import { MARGINS, type Margin, type PageRecord, type Zoom } from "../page-record";
import { HostError } from "../protocol/host-error";
import { HostObject, NullObject } from "../protocol/host-object";
import { isWholeColumns, isWholeRows, parseAddress } from "./area";
import { HeaderFooterGroup } from "./header-footer-group";
import { Range } from "./range";

/** Points in each unit that margins are given in. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends HostObject {
  readonly type = "PageLayout";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get orientation(): string {
    return this.#page.orientation;
  }
  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape")
      throw new HostError("InvalidArgument");
    this.#page.orientation = orientation;
  }

  get paperSize(): string {
    return this.#page.paperSize;
  }
  set paperSize(paperSize: string) {
    this.#page.paperSize = paperSize;
  }

  get zoom(): Zoom {
    return this.#page.zoom;
  }
  set zoom(zoom: Zoom) {
    this.#page.zoom = { ...zoom };
  }

  get topMargin(): number {
    return this.#page.margins.top;
  }
  get bottomMargin(): number {
    return this.#page.margins.bottom;
  }
  get leftMargin(): number {
    return this.#page.margins.left;
  }
  get rightMargin(): number {
    return this.#page.margins.right;
  }
  get headerMargin(): number {
    return this.#page.margins.header;
  }
  get footerMargin(): number {
    return this.#page.margins.footer;
  }
  /** What is left out stays as it is. */
  setPrintMargins(unit: string, given: Readonly<Partial<Record<Margin, number>>>): void {
    const points = UNITS[unit];
    if (points === undefined) throw new HostError("InvalidArgument");
    for (const margin of MARGINS) {
      const length = given[margin];
      if (length !== undefined) this.#page.margins[margin] = length * points;
    }
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#page);
  }

  setPrintTitleRows(rows: Range | string): void {
    if (!isWholeRows(areaOf(rows))) throw new HostError("InvalidArgument");
    this.#page.titleRows = addressOf(rows);
  }
  getPrintTitleRowsOrNullObject(): Range | NullObject {
    return this.#rangeAt(this.#page.titleRows);
  }

  setPrintTitleColumns(columns: Range | string): void {
    if (!isWholeColumns(areaOf(columns))) throw new HostError("InvalidArgument");
    this.#page.titleColumns = addressOf(columns);
  }
  getPrintTitleColumnsOrNullObject(): Range | NullObject {
    return this.#rangeAt(this.#page.titleColumns);
  }

  #rangeAt(address: string): Range | NullObject {
    return address === "" ? new NullObject() : new Range(this.book, this.sheet, areaOf(address));
  }

  get #page(): PageRecord {
    return this.book.page(this.sheet.getSheetId());
  }
}

function areaOf(cells: Range | string) {
  return typeof cells === "string" ? parseAddress(cells) : cells.area;
}

function addressOf(cells: Range | string): string {
  return typeof cells === "string" ? cells : (cells.address.split("!").at(-1) ?? "");
}
