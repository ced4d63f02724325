import type { TableRow } from "./blocks";
import { declaredAs } from "./declared";
import type { CellsRow, HeadedLine } from "./part";

/** A line of a table with what stands in each column. */
export function cellsOfRow(key: string, line: HeadedLine, columns: readonly string[]): TableRow {
  const { label, unit } = line;
  const cells = Object.entries(cellsOf(line, columns)).flatMap(([column, cell]) => {
    if (cell === "") return [];
    return [[column, typeof cell === "object" ? cell : inColumn(cell, column, key)] as const];
  });
  return declaredAs(line, {
    label,
    unit,
    cells: Object.fromEntries(cells),
    ...("names" in line && line.names && { names: line.names }),
    ...("emphasis" in line && line.emphasis && { emphasis: line.emphasis }),
    ...("forReader" in line && line.forReader && { forReader: line.forReader }),
  });
}

function cellsOf(line: HeadedLine, columns: readonly string[]): TableRow["cells"] {
  if (!("cells" in line)) {
    const each = ("each" in line ? line.each : undefined) ?? "";
    return Object.fromEntries(columns.map((column) => [column, each]));
  }
  const { label, cells } = line;
  if (!isList(cells)) return cells;
  if (cells.length !== columns.length)
    throw new Error(`${label}: ${cells.length} cells for ${columns.length} columns.`);
  return Object.fromEntries(columns.map((column, i) => [column, cellOf(cells[i] ?? "")]));
}

const isList = (cells: TableRow["cells"] | CellsRow["cells"]): cells is CellsRow["cells"] =>
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
