import { BooleanNumber, type Worksheet as Sheet } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { OpenWorkbook } from "../open-workbook";
import { type EventSource, handlers } from "../protocol/event-source";
import { HostError } from "../protocol/host-error";
import { HostObject, identity, type NullObject } from "../protocol/host-object";
import { parseAddress } from "./area";
import { ChartCollection } from "./chart-collection";
import { givenColor } from "./color";
import { PageBreakCollection } from "./page-break-collection";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { validSheetName } from "./sheet-name";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet extends HostObject implements EventSource {
  readonly type = "Worksheet";

  constructor(
    readonly book: OpenWorkbook,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override [identity]() {
    return { Id: this.sheet.getSheetId() };
  }
  [handlers]() {
    return { events: this.book.events, target: this.sheet.getSheetId() };
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.#sheet.getName();
  }
  set name(name: string) {
    if (name === this.name) return;
    this.book.protections.demandStructure();
    const valid = validSheetName(name, this.book, this.#sheet);
    this.book.engine.apply(SetWorksheetNameCommand, this.#sheet, { name: valid });
  }

  get position(): number {
    return this.book.sheets.indexOf(this.#sheet);
  }
  set position(position: number) {
    if (!(position >= 0 && position < this.book.sheets.length))
      throw new HostError("InvalidArgument");
    this.book.protections.demandStructure();
    const order = { fromOrder: this.position, toOrder: position };
    this.book.engine.apply(SetWorksheetOrderMutation, this.#sheet, order);
  }

  get visibility(): string {
    if (!this.#sheet.isSheetHidden()) return "Visible";
    return this.book.veryHidden.has(this.id) ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility))
      throw new HostError("InvalidArgument");
    this.book.protections.demandStructure();
    const isHidden = visibility !== "Visible";
    if (isHidden) this.#keepOneVisible();
    const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.engine.apply(SetWorksheetHideMutation, this.#sheet, { hidden });
    if (visibility === "VeryHidden") this.book.veryHidden.add(this.id);
    else this.book.veryHidden.delete(this.id);
  }

  /** `#RRGGBB`, or empty for none. */
  get tabColor(): string {
    return this.#sheet.getTabColor() ?? "";
  }
  set tabColor(color: string) {
    this.book.protections.demandStructure();
    this.book.engine.apply(SetTabColorMutation, this.#sheet, {
      color: color === "" ? color : givenColor(color),
    });
  }

  get showGridlines(): boolean {
    return this.#sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  set showGridlines(on: boolean) {
    const showGridlines = on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.engine.apply(ToggleGridlinesMutation, this.#sheet, { showGridlines });
  }
  /** The client reads `ShowGridlines` and sets `Gridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(on: boolean) {
    this.showGridlines = on;
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.#sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.#sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book.page(this.#sheet.getSheetId()));
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.#sheet.getSheetId());
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.#sheet);
  }

  getRange(address = ""): Range {
    return new Range(this.book, this.#sheet, parseAddress(address));
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.book, this.#sheet, {
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    });
  }
  /** Excel gives the first cell of an empty sheet. */
  async getUsedRange(valuesOnly = false): Promise<Range> {
    const used = await this.getUsedRangeOrNullObject(valuesOnly);
    return used instanceof Range ? used : this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | NullObject> {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation");
    if (this.book.activeSheet === this.#sheet) return;
    this.book.engine.apply(SetWorksheetActiveOperation, this.#sheet, {});
  }
  /** Excel deletes no sheet that is `VeryHidden`. */
  delete(): void {
    this.book.protections.demandStructure();
    if (this.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.#keepOneVisible();
    this.book.engine.apply(RemoveSheetCommand, this.#sheet, {});
    this.book.forget(this.id);
  }
  /** Formulas are always calculated here before an answer is given. */
  calculate(): void {}

  /** @throws HostError ItemNotFound where the sheet is gone. */
  get #sheet(): Sheet {
    if (!this.book.sheets.includes(this.sheet)) throw new HostError("ItemNotFound");
    return this.sheet;
  }

  #keepOneVisible(): void {
    const others = this.book.sheets.filter(
      (sheet) => sheet !== this.sheet && !sheet.isSheetHidden(),
    );
    if (others.length === 0)
      throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
}
