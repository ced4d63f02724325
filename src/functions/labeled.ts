import type { Cell, Cells } from "./cells";

type Labels<K extends string = string> = Readonly<Record<K, string>>;

/** A value in the first period and 0 in the others. */
export class FirstPeriod {
  constructor(
    readonly value: number,
    readonly periods: number,
  ) {}
}

type Row = Cell | readonly number[] | FirstPeriod;

/** A labeled table before it is rows of cells: names to labels, and names to values. */
export class LabeledTable {
  constructor(
    private readonly labels: Labels,
    private readonly values: Readonly<Record<string, Row>>,
  ) {}

  /** @param shown What a cell shows of a value. */
  rows(shown: (value: Cell) => Cell): Cells {
    return Object.keys(this.labels).map((name) => {
      const label = this.labels[name] as string;
      const value = this.values[name] as Row;
      if (value instanceof FirstPeriod) return firstPeriodRow(label, value, shown);
      if (!Array.isArray(value)) return [label, shown(value as Cell)];
      return numbersRow(label, value) ?? [label, ...value.map(shown)];
    });
  }
}

function firstPeriodRow(label: string, row: FirstPeriod, shown: (value: Cell) => Cell): Cell[] {
  const cells = new Array<Cell>(row.periods + 1).fill(0);
  cells[0] = label;
  cells[1] = shown(row.value);
  return cells;
}

/**
 * A label and finite numbers, −0 as 0; undefined where a number is not finite.
 *
 * A row that holds text holds each number as an object of its own. The compiler makes that object once,
 * as it stores the number, only while every row that is read here holds numbers alone: a branch on the
 * kind of a value, or a row of text and numbers, makes it twice and doubles the time.
 */
function numbersRow(label: string, values: readonly number[]): Cell[] | undefined {
  const count = values.length;
  const row = new Array<Cell>(count + 1);
  row[0] = label;
  let zero = 0;
  for (let t = 0; t < count; t++) {
    const value = values[t] as number;
    zero += value * 0;
    row[t + 1] = value + 0;
  }
  return zero === 0 ? row : undefined;
}

/**
 * A labeled table: each row begins with its label, and a value or a number each period follows.
 *
 * @param labels The arithmetic's name of each row to what the sheet calls it, in the sheet's order.
 */
export function labeledRows<K extends string>(
  labels: Labels<K>,
  values: { readonly [name in K]: Row },
): LabeledTable {
  return new LabeledTable(labels, values);
}

/** A labeled table whose rows hold text beside numbers, such as "NM" for a margin. */
export function labeledCells<K extends string>(
  labels: Labels<K>,
  values: { readonly [name in K]: readonly Cell[] },
): Cells {
  return (Object.keys(labels) as K[]).map((name) => [labels[name], ...values[name]]);
}
