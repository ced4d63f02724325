import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { INDENT } from "../../engine/stored-style";
import { HostError } from "../protocol/host-error";
import { withinGrid } from "./area";
import { widestText } from "./autofit";
import { FormatProtection } from "./format-protection";
import { Formatted, fromWord, toWord } from "./formatted";
import { RangeBorderCollection } from "./range-border-collection";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** The grid measures in pixels, Excel in points. */
const PIXELS_A_POINT = 4 / 3;

export class RangeFormat extends Formatted {
  readonly type = "RangeFormat";

  get fill(): RangeFill {
    return new RangeFill(this.book, this.sheet, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.sheet, this.area);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.sheet, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheet, this.area);
  }

  get horizontalAlignment(): string | null {
    return this.read(({ ht }) => toWord<HorizontalAlign>(HORIZONTAL, ht ?? 0, "General"));
  }
  set horizontalAlignment(word: string) {
    const ht = fromWord<HorizontalAlign>(HORIZONTAL, word);
    this.change({ ht: ht === HorizontalAlign.UNSPECIFIED ? null : ht });
  }

  get verticalAlignment(): string | null {
    return this.read(({ vt }) =>
      toWord<VerticalAlign>(VERTICAL, vt ?? VerticalAlign.BOTTOM, "Bottom"),
    );
  }
  set verticalAlignment(word: string) {
    this.change({ vt: fromWord<VerticalAlign>(VERTICAL, word) });
  }

  get wrapText(): boolean | null {
    return this.read(({ tb }) => tb === WrapStrategy.WRAP);
  }
  set wrapText(on: boolean) {
    this.change({ tb: on ? WrapStrategy.WRAP : null });
  }

  get indentLevel(): number | null {
    return this.read(({ pd }) => Math.round((pd?.l ?? 0) / INDENT));
  }
  set indentLevel(level: number) {
    if (!(level >= 0 && level <= 250)) throw new HostError("InvalidArgument");
    this.change({ pd: level === 0 ? null : { l: level * INDENT } });
  }

  /** In points. */
  get columnWidth(): number | null {
    const { startColumn, endColumn } = withinGrid(this.sheet, this.area);
    return same(startColumn, endColumn, (column) => this.sheet.getColumnWidth(column));
  }
  set columnWidth(points: number) {
    if (!(points >= 0)) throw new HostError("InvalidArgument");
    this.book.protections.demand(this.sheet.getSheetId(), "allowFormatColumns");
    const ranges = [withinGrid(this.sheet, this.area)];
    const colWidth = Math.round(points * PIXELS_A_POINT);
    this.book.engine.apply(SetWorksheetColWidthMutation, this.sheet, { ranges, colWidth });
  }

  /** In points. */
  get rowHeight(): number | null {
    const { startRow, endRow } = withinGrid(this.sheet, this.area);
    return same(startRow, endRow, (row) => this.sheet.getRowHeight(row));
  }
  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409)) throw new HostError("InvalidArgument");
    this.book.protections.demand(this.sheet.getSheetId(), "allowFormatRows");
    const { startRow, endRow } = withinGrid(this.sheet, this.area);
    const ranges = [{ ...this.area, startRow, endRow }];
    const rowHeight = Math.round(points * PIXELS_A_POINT);
    this.book.engine.apply(SetWorksheetRowHeightMutation, this.sheet, { ranges, rowHeight });
    for (let row = startRow; row <= endRow; row++)
      this.sheet.getRowManager().getRowOrCreate(row).ia = BooleanNumber.FALSE;
  }

  /** By an estimate of the text's width: without a screen, fonts have none. */
  autofitColumns(): void {
    this.book.protections.demand(this.sheet.getSheetId(), "allowFormatColumns");
    const { startColumn, endColumn } = withinGrid(this.sheet, this.area);
    const colWidth: Record<number, number> = {};
    for (let column = startColumn; column <= endColumn; column++)
      colWidth[column] = widestText(this.book, this.sheet, this.area, column);
    const ranges = [withinGrid(this.sheet, this.area)];
    this.book.engine.apply(SetWorksheetColWidthMutation, this.sheet, { ranges, colWidth });
  }
}

function same(from: number, to: number, pixels: (index: number) => number): number | null {
  const first = pixels(from);
  for (let index = from; index <= to; index++) if (pixels(index) !== first) return null;
  return first / PIXELS_A_POINT;
}
