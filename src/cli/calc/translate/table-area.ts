import type { Area, Position } from "../../../spreadsheet/address";
import { Unsupported } from "./unsupported";
import type { Table } from "./workbook-scope";

/**
 * The cells that a structured reference means.
 *
 * @param parts `[]`, `[Fee]`, `[[#Headers],[Fee]:[Term]]`, or empty for the table's data.
 * @param at Where the formula is, for `#This Row`.
 * @throws Unsupported
 */
export function tableArea(table: Table, parts: string, at: Position): Area {
  const { items, columns } = pieces(parts);
  const { area, headerRows, totalsRows } = table;
  const [first, last] = [area.startRow + headerRows, area.endRow - totalsRows];
  const rows = items.length === 0 ? [{ from: first, to: last }] : items.map(rowsOf);
  const [from, to] = columnsOf(table, columns);
  return {
    startRow: Math.min(...rows.map((one) => one.from)),
    endRow: Math.max(...rows.map((one) => one.to)),
    startColumn: from,
    endColumn: to,
  };

  function rowsOf(item: string): { from: number; to: number } {
    switch (item.toLowerCase()) {
      case "#all":
        return { from: area.startRow, to: area.endRow };
      case "#data":
        return { from: first, to: last };
      case "#headers":
        if (headerRows === 0) break;
        return { from: area.startRow, to: area.startRow + headerRows - 1 };
      case "#totals":
        if (totalsRows === 0) break;
        return { from: area.endRow - totalsRows + 1, to: area.endRow };
      case "#this row":
        if (at.row < first || at.row > last) break;
        return { from: at.row, to: at.row };
    }
    throw new Unsupported("not readable", `refers to ${item} of a table, which has no such rows`);
  }
}

function columnsOf({ area, columns }: Table, names: readonly string[]): [number, number] {
  if (names.length === 0) return [area.startColumn, area.endColumn];
  const places = names.map((name) => {
    const index = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
    if (index === -1)
      throw new Unsupported("not readable", `refers to ${name}, no column of its table`);
    return area.startColumn + index;
  });
  return [Math.min(...places), Math.max(...places)];
}

function pieces(parts: string): { items: string[]; columns: string[] } {
  const inner = parts.replace(/^\[([\s\S]*)\]$/, "$1").trim();
  if (inner === "") return { items: [], columns: [] };
  const found = inner.includes("[")
    ? Array.from(inner.matchAll(/\[((?:'[\s\S]|[^\]'])*)\]/g), ([, text = ""]) => text)
    : [inner];
  const isAt = inner.startsWith("@");
  const all = isAt && !inner.includes("[") ? [inner.slice(1)] : found;
  return {
    items: [...(isAt ? ["#This Row"] : []), ...all.filter((text) => text.startsWith("#"))],
    columns: all.filter((text) => text !== "" && !text.startsWith("#")).map(unescaped),
  };
}

/** `'` precedes a character that would end or begin something. */
function unescaped(text: string): string {
  return text.replace(/'([\s\S])/g, "$1");
}
