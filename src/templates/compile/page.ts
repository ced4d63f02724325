import type { Sheet, Template } from "../language/template";
import type { NamePlan, ValidationPlan } from "../plan";
import type { StyleName } from "../styles";
import { Drawing } from "./drawing";
import { FIRST_PERIOD, LABEL, UNIT } from "./layout";
import { resolve, type Scope } from "./resolve";
import { runLength, runOf } from "./run";
import type { Standpoint } from "./symbols";

/** A style for what is calculated here, and the same for what comes from another sheet. */
export interface Inks {
  readonly own: StyleName;
  readonly link: StyleName;
}

export const PLAIN: Inks = { own: "formula", link: "link" };
export const TEXT: Inks = { own: "textFormula", link: "textLink" };
export const MEMBER_TEXT: Inks = { own: "memberText", link: "memberTextLink" };
export const TOTAL: Inks = { own: "formulaTotal", link: "linkTotal" };
export const RESULT: Inks = { own: "result", link: "resultLink" };
export const AXIS: Inks = { own: "axis", link: "axisLink" };

/** How wide a sheet is. */
export interface Frame {
  readonly sheet: Sheet;
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  /** The first column behind the values: on a sheet of data, where they are from stands there. */
  readonly besides: number;
}

/** A model's sheet while it is drawn. Patterns: see formula/pattern.ts. */
export class Page {
  readonly drawing = new Drawing();
  readonly names: NamePlan[] = [];
  readonly validations: ValidationPlan[] = [];
  /** Rows of more than one line, where what stands in them is worked out. */
  readonly tall: { readonly row: number; readonly lines: number }[] = [];

  constructor(
    readonly template: Template,
    private readonly frame: Frame,
    private readonly scope: Scope,
  ) {}

  /** What a name is called in the workbook. */
  called(name: string): string {
    return this.scope.called.name(name);
  }

  get sheet(): Sheet {
    return this.frame.sheet;
  }

  /** How many periods or members its rows run over. */
  get runLength(): number {
    return runLength(this.template, this.sheet);
  }

  /** The first column behind the values. */
  get besides(): number {
    return this.frame.besides;
  }

  heading(row: number, title: string): void {
    this.drawing.put(row, LABEL, title, "heading");
    this.drawing.band(row, [UNIT, this.frame.widths.length - 1], "heading");
  }

  /** A formula that means the same in every column. */
  formula(row: number, column: number, pattern: string, format: string, inks: Inks): void {
    this.put(row, column, pattern, format, inks, {});
  }

  /** One of a row over time or across members. */
  inRun(row: number, column: number, pattern: string, format: string, inks: Inks): void {
    this.put(row, column, pattern, format, inks, { column, ...this.run() });
  }

  /** One of a grid: where its values on the axes stand. */
  gridCell(
    row: number,
    column: number,
    pattern: string,
    format: string,
    inks: Inks,
    axes: NonNullable<Standpoint["axes"]>,
  ): void {
    this.put(row, column, pattern, format, inks, { axes });
  }

  /** One formula that fills all columns of a row. */
  series(row: number, pattern: string, format: string, inks: Inks): void {
    const size = { rows: 1, columns: this.runLength };
    this.spill(row, FIRST_PERIOD, pattern, size, format, inks);
    for (let t = 1; t < this.runLength; t++)
      this.spilled(row, FIRST_PERIOD + t, pattern, format, inks);
  }

  /** The first cell of what one formula fills. */
  spill(
    row: number,
    column: number,
    pattern: string,
    size: { readonly rows: number; readonly columns: number },
    format: string,
    inks: Inks,
  ): void {
    const { formula, isLink } = this.resolved(pattern, {});
    const content = { kind: "spill", formula, ...size } as const;
    this.drawing.put(row, column, content, isLink ? inks.link : inks.own, format);
  }

  /** A further cell of what one formula fills: blank, until the formula fills it. */
  spilled(row: number, column: number, pattern: string, format: string, inks: Inks): void {
    const { isLink } = this.resolved(pattern, {});
    this.drawing.put(row, column, null, isLink ? inks.link : inks.own, format);
  }

  /** The cells that a pattern names: `Library!$C$5:$C$9`. */
  cells(pattern: string): string {
    return this.resolved(pattern, {}).formula.slice(1);
  }

  name(name: string, row: number, column: number, comment: string): void {
    this.names.push({
      name: this.called(name),
      sheet: this.sheet.name,
      at: { row, column },
      comment,
    });
  }

  private run(): Pick<Standpoint, "run"> {
    const run = runOf(this.sheet);
    return run ? { run } : {};
  }

  private put(
    row: number,
    column: number,
    pattern: string,
    format: string,
    inks: Inks,
    from: Omit<Standpoint, "sheet">,
  ): void {
    const { formula, isLink } = this.resolved(pattern, from);
    const style = isLink ? inks.link : inks.own;
    this.drawing.put(row, column, { kind: "formula", formula }, style, format);
  }

  private resolved(pattern: string, from: Omit<Standpoint, "sheet">) {
    return resolve(pattern, { sheet: this.sheet.name, ...from }, this.scope);
  }
}
