import type { Axis, Emphasis, GridBlock, Row, TableRow } from "./blocks";
import type { DataRow } from "./data-block";
import { declared } from "./declared";
import { columnsOf, type Formula, oneLine, type Values } from "./formula";
import type { CellsRow, SpilledRow, SumRow } from "./part";
import type { Chart, Check, Result } from "./template";
import type { Unit } from "./units";

/**
 * A row of a sheet on one line: its unit, how its values run, its label, and its formula.
 *
 *     revenue: $m.flow("Revenue")`fees * share_served`,
 *     ebitda: $m.total.flow("EBITDA", "Ebitda")`revenue - operating_cost`,
 *     debt: $m.balance("At the end")`debt_at_close | debt_opening - debt_repaid`,
 *
 * Labels stand in quotation marks, formulas in backticks. A formula may run over several lines; bars
 * part what stands in several columns, in the sheet's order. See formula/pattern.ts for what a formula may
 * say, and table.ts for tables.
 */
export class Line {
  constructor(
    private readonly unit: Unit,
    private readonly look: {
      readonly emphasis?: Emphasis;
      readonly lines?: number;
      readonly array?: true;
      readonly forReader?: true;
    } = {},
  ) {}

  /** Drawn as a total: bold, under a line. */
  get total(): Line {
    return new Line(this.unit, { ...this.look, emphasis: "total" });
  }

  /** Drawn as a result: bold and shaded. */
  get result(): Line {
    return new Line(this.unit, { ...this.look, emphasis: "result" });
  }

  /** One array formula that fills all periods at once. */
  get array(): Line {
    return new Line(this.unit, { ...this.look, array: true });
  }

  /** Shown to the reader, and read by nothing else; on a sheet of outputs every row is. */
  get forReader(): Line {
    return new Line(this.unit, { ...this.look, forReader: true });
  }

  /** A text that takes several lines of its cell. */
  tall(lines: number): Line {
    return new Line(this.unit, { ...this.look, lines });
  }

  /** One value. */
  value(label: string, name?: string | Names): Formula<Row> {
    return this.row(label, name, ([value = ""]) => ({ value }));
  }

  /** A value a period or member; in a table, a column. Of two formulas the first is the opening's. */
  each(label: string, name?: string | Names): Formula<Row> {
    return this.row(label, name, (formulas) => this.run(formulas));
  }

  /** The same, summed in the column of totals. */
  flow(label: string, name?: string | Names): Formula<Row> {
    return this.row(label, name, (formulas) => ({ ...this.run(formulas), total: "sum" }));
  }

  /** The same with the last value in the column of totals: a balance. */
  balance(label: string, name?: string | Names): Formula<Row> {
    return this.row(label, name, (formulas) => ({ ...this.run(formulas), total: "last" }));
  }

  /** A formula for the column of totals, and one for each period or member. */
  both(label: string, name?: string | Names): Formula<Row> {
    return this.row(label, name, ([value = "", each = ""]) => ({ value, each }));
  }

  /** A row of a table, a formula a column; `'text` is a text. */
  cells(label: string, names?: Names): Formula<CellsRow> {
    return (...written: Values) =>
      declared({ ...this.shared(label), cells: columnsOf(written), ...(names && { names }) });
  }

  /** The same with the formulas by column's key. */
  columns(label: string, cells: TableRow["cells"], names?: Names): TableRow {
    return declared({ ...this.shared(label), cells, ...(names && { names }) });
  }

  /** The last row of a table: the sums of the columns that it lists. */
  sum(label: string, names?: Names): Formula<SumRow> {
    return (...written: Values) =>
      declared({ label, unit: this.unit, sums: columnsOf(written), ...(names && { names }) });
  }

  /** A row of data that is assumed, and why. */
  assumed(label: string, cells: DataRow["cells"], names?: Names): Formula<DataRow> {
    const row = { label, unit: this.unit, cells, standing: "assumed" as const };
    return (...written: Values) => ({
      ...row,
      source: oneLine(...written),
      ...(names && { names }),
    });
  }

  /** A row of what a {@link spill} fills, and what of it stands in the column of totals. */
  spilled(label: string, total?: SpilledRow["total"]): SpilledRow {
    const { emphasis } = this.look;
    return {
      label,
      unit: this.unit,
      isSpilled: true,
      ...(emphasis && { emphasis }),
      ...(total && { total }),
    };
  }

  /** A result as two things move: see {@link GridBlock}. */
  grid(
    title: string,
    across: Axis,
    down: Axis,
    base?: GridBlock["base"],
  ): Formula<Omit<GridBlock, "key">> {
    return (...written: Values) => {
      const cell = oneLine(...written);
      return declared({
        kind: "grid",
        title,
        unit: this.unit,
        cell,
        across,
        down,
        ...(base && { base }),
      });
    };
  }

  /** What must be nothing, within a cent. */
  check(...written: Values): Omit<Check, "label"> {
    return declared({ unit: this.unit, difference: oneLine(...written) });
  }

  /** A result on the cover, and what to know when it is quoted. */
  shown(label: string): Formula<Result> {
    return (...written: Values) => {
      const [value = "", note = ""] = columnsOf(written);
      return declared({ label, unit: this.unit, value, note });
    };
  }

  /** A chart of the rows that it lists; of a table, of its columns, or of its rows. */
  chart(
    kind: Chart["kind"],
    of?: string,
    look: Pick<Chart, "by" | "unfilled"> = {},
  ): Formula<Omit<Chart, "title">> {
    const table = of === undefined ? {} : { of };
    return (...written: Values) =>
      declared({ kind, unit: this.unit, ...table, ...look, series: columnsOf(written) });
  }

  private row(
    label: string,
    name: string | Names | undefined,
    formulas: (written: readonly string[]) => Partial<Row>,
  ): Formula<Row> {
    return (...written: Values) =>
      declared({
        ...this.shared(label),
        ...formulas(columnsOf(written)),
        ...(typeof name === "string" && { name }),
        ...(typeof name === "object" && { names: name }),
      });
  }

  private run(formulas: readonly string[]): Partial<Row> {
    const each = formulas.at(-1) ?? "";
    return {
      ...(this.look.array ? { series: each } : { each }),
      ...(formulas.length > 1 && { opening: formulas[0] ?? "" }),
    };
  }

  private shared(label: string) {
    const { emphasis, lines, forReader } = this.look;
    return {
      label,
      unit: this.unit,
      ...(emphasis && { emphasis }),
      ...(lines !== undefined && { lines }),
      ...(forReader && { forReader }),
    };
  }
}

/** Defined names, by column. */
type Names = Readonly<Record<string, string>>;

/** A row on the cover too. */
export const shown = ({ label, unit, value = "" }: Row, note = ""): Result => ({
  label,
  unit,
  value,
  note,
});

/** A row in a unit. */
const inUnit = (unit: Unit) => new Line(unit);

export const $ = inUnit("$");
export const $m = inUnit("$m");
export const $bn = inUnit("$bn");
export const perGpuHour = inUnit("$/GPU-hour");
export const date = inUnit("date");
export const month = inUnit("month");
export const days = inUnit("days");
export const months = inUnit("months");
export const years = inUnit("years");
export const percent = inUnit("%");
export const x = inUnit("x");
export const mw = inUnit("MW");
export const mwh = inUnit("MWh");
export const gpus = inUnit("GPUs");
export const gpuHours = inUnit("m GPU-hours");
export const count = inUnit("count");
export const number = inUnit("number");
export const flag = inUnit("flag");
export const text = inUnit("text");
