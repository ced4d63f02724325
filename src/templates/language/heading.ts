import { declared } from "./declared";
import { columnsOf, type Formula, oneLine, type Values } from "./formula";
import type { Heading, Heads, SpillHeading, TableHeading } from "./part";
import { isUnit, type Unit } from "./units";

/** Rows over time, across members, or of one value each. */
export const rows: Heading = { heading: "rows" };

/** Rows that a formula can refer to together, by the heading's key. */
export const rowsTogether = (title: string): Heading => ({ heading: "rows", title });

/**
 * A table, under its key:
 *
 *     ramp: table("Share of the fee")`from months: From month | share: Share`,
 *     ramp_full: percent.cells("From then on")`RampMonths + 1 | 1`,
 *     ramp_sum: percent.sum("Together")`share`,
 *
 * In a formula for each column, `@` is the column's key: `life.@`, `@_book[last]`. Right before a name or key
 * it is the case of the column, and nothing in a column `live`: `@MonthlyFee` is `BearMonthlyFee`, `@ramp[]` is
 * `bear_ramp[]`. `.own` is this row's.
 */
export function table(title: string): Formula<TableHeading>;
export function table(title: string, of: Heads): TableHeading;
export function table(title: string, of?: Heads): Formula<TableHeading> | TableHeading {
  const heading = (of: Heads): TableHeading => declared({ heading: "table", title, ...of });
  return of ? heading(of) : (...written: Values) => heading(heads(...written));
}

/**
 * What one formula fills: see {@link SpillBlock}. Over periods its rows are lines below it; under heads of
 * their own the rows stand beside them, since their keys are the block's own.
 */
export function spill(title: string, over: "periods", without?: Without): Formula<SpillHeading>;
export function spill(
  title: string,
  over: Heads,
  rows: SpillHeading["rows"],
  without?: Without,
): Formula<SpillHeading>;
export function spill(
  title: string,
  over: Heads | "periods",
  ...rest: readonly unknown[]
): Formula<SpillHeading> {
  const [rows, without] = (over === "periods" ? [{}, ...rest] : rest) as [
    SpillHeading["rows"],
    Without?,
  ];
  return (...written) =>
    declared({
      heading: "spill",
      title,
      over,
      rows,
      formula: oneLine(...written),
      ...(without && { without }),
    });
}

type Without = NonNullable<SpillHeading["without"]>;

/** Heads by column: its key, its unit where that is not its row's, and what stands above it. */
export function heads(...written: Parameters<Formula<Heads>>): Heads;
export function heads<K extends string>(
  columns: Readonly<Record<K, string>>,
  units?: Readonly<Partial<Record<K, Unit>>>,
): Heads;
export function heads(
  first: TemplateStringsArray | Readonly<Record<string, string>>,
  ...rest: readonly unknown[]
): Heads {
  if (!("raw" in first)) {
    const [units = {}] = rest as [Heads["units"]?];
    return { columns: first, units };
  }
  const parts = columnsOf([first as TemplateStringsArray, ...(rest as (string | number)[])]);
  const read = parts.map((part) => {
    const [, key = "", unit, head = ""] = HEAD.exec(part) ?? [];
    if (key === "" || (unit !== undefined && !isUnit(unit)))
      throw new Error(`Write a head as "key unit: Head", not "${part}".`);
    return { key, unit, head };
  });
  return {
    columns: Object.fromEntries(read.map(({ key, head }) => [key, head])),
    units: Object.fromEntries(read.flatMap(({ key, unit }) => (unit ? [[key, unit]] : []))),
  };
}

const HEAD = /^(\w+)(?: ([^:]+))?: ?(.*)$/;
