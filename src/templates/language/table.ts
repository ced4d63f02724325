import type { Row, RowsBlock, TableBlock, TableRow } from "./blocks";
import { declared, declaredAs } from "./declared";
import type { CellsRow, SumRow } from "./row";
import type { Unit } from "./units";

/** Rows over time or across members, and what all of them together are called, if formulas ask for it. */
export const rows = (title: string, rows: RowsBlock["rows"], key?: string): RowsBlock =>
  declared({ kind: "rows", title, rows, ...(key !== undefined && { key }) });

/** The heads of a table, by column; a column in a unit of its own names it behind its head. */
export interface Heads {
  readonly heads: Readonly<Record<string, Head>>;
}
type Head = string | readonly [head: string, unit: Unit];

export const heads = <K extends string>(
  heads: Readonly<Record<K, Head>>,
  units: Readonly<Record<string, Unit>> = {},
): Heads => ({
  heads: Object.fromEntries(
    Object.entries<Head>(heads).map(([key, head]) => {
      const unit = units[key];
      return [key, unit && typeof head === "string" ? [head, unit] : head];
    }),
  ),
});

type Line = Row | TableRow | CellsRow | SumRow;

/**
 * A table reads as it stands on the sheet: its title, its heads under the table's own key, its rows, and
 * perhaps a row of sums.
 *
 *     table("Lives of the hardware", {
 *       lives: heads(lifeColumns),
 *       life_months: months.each("Life in months")`ROUND(life.@ * MonthsInYear, 0)`,
 *       life_end: date.cells("First day after it")`EDATE(start, life_months.own) | | .own + 1`,
 *     })
 *
 * In a formula for each column, `@` is the column's key: `life.@`, `@_book[last]`. Right before a name or key
 * it is the case of the column, and nothing in a column `live`: `@MonthlyFee` is `BearMonthlyFee`, `@ramp[]` is
 * `bear_ramp[]`. `.own` is this row's.
 */
export function table(title: string, written: Readonly<Record<string, Heads | Line>>): TableBlock {
  const lines = Object.entries(written);
  const [first, ...rest] = lines;
  if (!first || !("heads" in first[1]))
    throw new Error(`${title}: begin the table with its heads.`);
  const [key, { heads }] = first;
  const columns = Object.keys(heads);
  const [total] = rest.flatMap(([key, line]) => {
    if (!("sums" in line)) return [];
    const { sums: columns, ...told } = line;
    return [declaredAs(line, { key, columns, ...told })];
  });
  return declared({
    kind: "table",
    title,
    key,
    columns: by(columns, (column) => headOf(heads[column] ?? "")),
    units: Object.fromEntries(columns.flatMap((column) => unitOf(column, heads[column]))),
    rows: Object.fromEntries(
      rest.flatMap(([key, line]) =>
        "sums" in line || "heads" in line ? [] : [[key, rowOf(key, line, columns)]],
      ),
    ),
    ...(total && { total }),
  });
}

const headOf = (head: Head) => (typeof head === "string" ? head : head[0]);
const unitOf = (column: string, head: Head | undefined): [string, Unit][] =>
  typeof head === "object" ? [[column, head[1]]] : [];

function rowOf(key: string, line: Row | TableRow | CellsRow, columns: readonly string[]): TableRow {
  const { label, unit, emphasis, forReader } = line;
  const names = "names" in line ? line.names : undefined;
  const cells = Object.entries(cellsOf(line, columns)).flatMap(([column, cell]) => {
    if (cell === "") return [];
    const is = typeof cell === "object" ? cell : inColumn(cell, column, key);
    return [[column, is] as const];
  });
  return declaredAs(line, {
    label,
    unit,
    cells: Object.fromEntries(cells),
    ...(names && { names }),
    ...(emphasis && { emphasis }),
    ...(forReader && { forReader }),
  });
}

function cellsOf(line: Row | TableRow | CellsRow, columns: readonly string[]): TableRow["cells"] {
  if (!("cells" in line)) return by(columns, () => line.each ?? "");
  const { label, cells } = line;
  if (!isList(cells)) return cells;
  if (cells.length !== columns.length)
    throw new Error(`${label}: ${cells.length} cells for ${columns.length} columns.`);
  return by(columns, (_, i) => cellOf(cells[i] ?? ""));
}

const isList = (cells: TableRow["cells"] | readonly string[]): cells is readonly string[] =>
  Array.isArray(cells);

const cellOf = (written: string) =>
  written.startsWith("'") ? { text: written.slice(1) } : written;

const PLACEHOLDER = /"[^"]*"|@|(?<![\w.\])@])\.(?=[a-z@])/g;

/** A formula as it stands in one column: see {@link table}. */
function inColumn(formula: string, column: string, row: string): string {
  return formula.replace(PLACEHOLDER, (found, at: number) => {
    if (found === ".") return `${row}.`;
    if (found !== "@") return found;
    const next = formula[at + 1] ?? "";
    if (!/[A-Za-z]/.test(next)) return column;
    if (column === "live") return "";
    return /[a-z]/.test(next) ? `${column}_` : column.charAt(0).toUpperCase() + column.slice(1);
  });
}

/** A value for each key. */
function by<K extends string, T>(keys: readonly K[], of: (key: K, i: number) => T) {
  return Object.fromEntries(keys.map((key, i) => [key, of(key, i)])) as Record<K, T>;
}
