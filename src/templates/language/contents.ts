import type { Block, RowsBlock, SpillBlock, TableBlock } from "./blocks";
import { cellsOfRow } from "./cells";
import { declaredAs } from "./declared";
import type {
  HeadedLine,
  Heading,
  Part,
  SpilledRow,
  SpillHeading,
  SumRow,
  TableHeading,
} from "./part";

type Line = readonly [key: string, line: HeadedLine];

interface Open {
  readonly key: string;
  readonly heading: Heading;
  readonly lines: Line[];
}

/** Each heading with the lines below it; a grid and a block of data are whole as they are. */
export function blocksOf(parts: readonly (readonly [key: string, part: Part])[]): Block[] {
  const found: (Open | Block)[] = [];
  for (const [key, part] of parts) {
    if ("heading" in part) found.push({ key, heading: part, lines: [] });
    else if ("kind" in part && !("series" in part)) found.push(declaredAs(part, { key, ...part }));
    else if ("label" in part) {
      const open = found.at(-1);
      if (!open || !("heading" in open)) throw new Error(`${key}: write a heading above this row.`);
      open.lines.push([key, part]);
    }
  }
  return found.map((one) => ("heading" in one ? blockOf(one) : one));
}

function blockOf({ key, heading, lines }: Open): Block {
  if (heading.heading === "table") return tableOf(key, heading, lines);
  if (heading.heading === "spill") return spillOf(key, heading, lines);
  const { title } = heading;
  const rows = Object.fromEntries(lines) as RowsBlock["rows"];
  return { kind: "rows", title: title ?? key, rows, ...(title !== undefined && { key }) };
}

function tableOf(key: string, heading: TableHeading, lines: readonly Line[]): TableBlock {
  const { title, columns, units } = heading;
  const [total] = lines.flatMap(([key, line]) => (isSum(line) ? [totalOf(key, line)] : []));
  const rows = lines.flatMap(([key, line]) =>
    isSum(line) ? [] : [[key, cellsOfRow(key, line, Object.keys(columns))] as const],
  );
  return declaredAs(heading, {
    kind: "table",
    title,
    key,
    columns,
    units,
    rows: Object.fromEntries(rows),
    ...(total && { total }),
  });
}

const isSum = (line: HeadedLine): line is SumRow => "sums" in line;

function totalOf(key: string, line: SumRow): NonNullable<TableBlock["total"]> {
  const { sums: columns, ...shown } = line;
  return declaredAs(line, { key, columns, ...shown });
}

function spillOf(key: string, heading: SpillHeading, lines: readonly Line[]): SpillBlock {
  const { title, formula, over, without } = heading;
  const rows = [...Object.entries(heading.rows), ...lines] as (readonly [string, SpilledRow])[];
  const unit = rows[0]?.[1].unit ?? "text";
  const { columns, units } = over === "periods" ? { columns: over, units: {} } : over;
  return declaredAs(heading, {
    kind: "spill",
    title,
    key,
    unit,
    formula,
    ...(without && { without }),
    columns,
    rows: given(rows, ({ label }) => label),
    units: { ...given(rows, (row) => (row.unit === unit ? undefined : row.unit)), ...units },
    emphasis: given(rows, ({ emphasis }) => emphasis),
    totals: given(rows, ({ total }) => total),
  });
}

/** What each row says, of those that do. */
const given = <T>(
  rows: readonly (readonly [string, SpilledRow])[],
  of: (row: SpilledRow) => T | undefined,
): Record<string, T> =>
  Object.fromEntries(
    rows.flatMap(([key, row]) => {
      const value = of(row);
      return value === undefined ? [] : [[key, value]];
    }),
  );
