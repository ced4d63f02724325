import type { NamePlan } from "../plan";
import type { StyleName } from "../styles";
import type { Sheet, Template } from "../template";
import { Drawing } from "./drawing";
import { FIRST_PERIOD, LABEL, PLAIN_COLUMNS, UNIT, VALUE } from "./layout";
import { resolve, type Scope } from "./resolve";

/** A style for what is calculated here, and the same for what comes from another sheet. */
export interface Inks {
  readonly own: StyleName;
  readonly link: StyleName;
}

export const PLAIN: Inks = { own: "formula", link: "link" };
export const TEXT: Inks = { own: "textFormula", link: "textLink" };
export const TOTAL: Inks = { own: "formulaTotal", link: "linkTotal" };
export const RESULT: Inks = { own: "result", link: "resultLink" };

/** A model's sheet while it is drawn. */
export class Page {
  readonly drawing = new Drawing();
  readonly names: NamePlan[] = [];

  constructor(
    readonly template: Template,
    readonly sheet: Sheet,
    private readonly scope: Scope,
  ) {}

  get periods(): number {
    return this.template.timeline.periods;
  }

  get lastColumn(): number {
    return this.sheet.overTime ? FIRST_PERIOD + this.periods - 1 : VALUE + PLAIN_COLUMNS - 1;
  }

  heading(row: number, title: string): void {
    this.drawing.put(row, LABEL, title, "heading");
    this.drawing.band(row, [UNIT, this.lastColumn], "heading");
  }

  /** @param pattern See formula/pattern.ts. */
  formula(row: number, column: number, pattern: string, format: string, inks: Inks): void {
    const { formula, isLink } = this.resolved(pattern, column);
    const style = isLink ? inks.link : inks.own;
    this.drawing.put(row, column, { kind: "formula", formula }, style, format);
  }

  /** One formula that fills all periods of a row. */
  series(row: number, pattern: string, format: string, inks: Inks): void {
    const { formula, isLink } = this.resolved(pattern);
    const style = isLink ? inks.link : inks.own;
    const spill = { kind: "spill", formula, rows: 1, columns: this.periods } as const;
    this.drawing.put(row, FIRST_PERIOD, spill, style, format);
    for (let t = 1; t < this.periods; t++)
      this.drawing.put(row, FIRST_PERIOD + t, null, style, format);
  }

  name(name: string, row: number, column: number, comment: string): void {
    this.names.push({ name, sheet: this.sheet.name, at: { row, column }, comment });
  }

  private resolved(pattern: string, column?: number) {
    const isPeriod = column !== undefined && column >= FIRST_PERIOD && this.sheet.overTime;
    const from = { sheet: this.sheet.name, ...(isPeriod ? { column } : {}) };
    return resolve(pattern, from, this.scope);
  }
}
