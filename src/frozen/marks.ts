import { absolute, areaAddress } from "../spreadsheet/address";
import { between } from "../spreadsheet/area";
import { sheetReference } from "../spreadsheet/reference";
import type { Mark } from "./record";

/** What of a workbook freezing and thawing look at, besides the formulas themselves. */
export interface WorkbookShape {
  /** Each sheet with the last row and column that holds something, counted from 0. */
  readonly sheets: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /** What each defined name refers to, by the name in lower case; with or without its `=`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whether every row and column that the mark covered is still in its place, and nothing came between. */
export function isInPlace({ name, sheet, area }: Mark, { sheets, names }: WorkbookShape): boolean {
  const refersTo = sheetReference(names.get(name.toLowerCase()) ?? "");
  return refersTo?.sheet === sheet && refersTo.cells === area && sheets.has(sheet);
}

/** Gives sheets their marks: one that is in its place serves again. */
export class Marks {
  private readonly made: Mark[] = [];
  private next = 1;

  constructor(
    private readonly shape: WorkbookShape,
    private readonly earlier: readonly Mark[],
  ) {}

  /** Those that the workbook has to be given. */
  get added(): readonly Mark[] {
    return this.made;
  }

  of(sheet: string): Mark {
    const known = [...this.made, ...this.earlier].find(
      (mark) => mark.sheet === sheet && (this.made.includes(mark) || isInPlace(mark, this.shape)),
    );
    return known ?? this.make(sheet);
  }

  private make(sheet: string): Mark {
    const last = this.shape.sheets.get(sheet) ?? { row: 0, column: 0 };
    const area = areaAddress(between({ row: 0, column: 0 }, last), absolute);
    const mark = { name: this.freeName(), sheet, area };
    this.made.push(mark);
    return mark;
  }

  private freeName(): string {
    const used = new Set(this.earlier.map(({ name }) => name.toLowerCase()));
    for (;;) {
      const name = `_OfftakeFrozen${this.next++}`;
      const key = name.toLowerCase();
      if (!this.shape.names.has(key) && !used.has(key)) return name;
    }
  }
}
