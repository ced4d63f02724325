import type { Area } from "../../spreadsheet/address";
import { between, cell } from "../../spreadsheet/area";
import type { Sheet } from "../language/template";
import { LABEL, VALUE } from "./layout";
import type { Place, Side } from "./symbols";

/** What a table and a block of data have in common: heads by column, rows by key. */
interface Keyed {
  readonly title: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, string | { readonly head: string }>>;
  readonly rows: Readonly<Record<string, { readonly label: string }>>;
  readonly total?: { readonly key: string; readonly label: string };
}

/** The table under its own key, and each of its rows under theirs. */
export function keyedPlaces(
  block: Keyed,
  { name: sheet }: Sheet,
  first: number,
): [string, Place][] {
  const heads = Object.entries(block.columns).map(([key, column], c) => ({
    key,
    label: typeof column === "string" ? column : column.head,
    column: VALUE + c,
  }));
  const rows = Object.entries(block.rows).map(([key, { label }], r) => ({
    key,
    label,
    row: first + r,
  }));
  const last = { row: first + rows.length - 1, column: VALUE + heads.length - 1 };
  const columnArea = (column: number) => between({ row: first, column }, { row: last.row, column });
  const rowArea = (row: number) => between({ row, column: VALUE }, { row, column: last.column });
  const rowPlace = (label: string, row: number): Place => ({
    sheet,
    label,
    area: rowArea(row),
    members: Object.fromEntries(heads.map(({ key, column }) => [key, cell(row, column)])),
    ...(heads.length === 1 ? { fixed: { row, column: VALUE } } : {}),
  });
  const columns = lines(heads, ({ column }) => columnArea(column));
  const whole: Place = {
    sheet,
    label: block.title,
    area: between({ row: first, column: VALUE }, last),
    members: {
      labels: between({ row: first, column: LABEL }, { row: last.row, column: LABEL }),
      ...Object.fromEntries(heads.map(({ key, column }) => [key, columnArea(column)])),
    },
    sides: {
      columns: { heads: rowArea(first - 1), lines: columns },
      rows: {
        heads: between({ row: first, column: LABEL }, { row: last.row, column: LABEL }),
        lines: lines(rows, ({ row }) => rowArea(row)),
      },
    },
  };
  return [
    [block.key, whole],
    ...rows.map(({ key, label, row }): [string, Place] => [key, rowPlace(label, row)]),
    ...(block.total
      ? [[block.total.key, rowPlace(block.total.label, last.row + 1)] as [string, Place]]
      : []),
  ];
}

export function lines<T extends { readonly key: string; readonly label: string }>(
  items: readonly T[],
  areaOf: (item: T) => Area,
): Side["lines"] {
  return Object.fromEntries(
    items.map((item) => [item.key, { label: item.label, area: areaOf(item) }]),
  );
}
