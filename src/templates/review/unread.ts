import { pattern } from "../formula/pattern";
import type { Block } from "../language/blocks";
import type { Sheet, Template } from "../language/template";
import { formulasOf, whereIs } from "./formulas";

/**
 * Rows that nothing reads: no other row, no check, no chart, no result, and that are not shown: a row of
 * a sheet of outputs is, and so is one that has a defined name, or whose declaration says `forReader`.
 */
export function unreadRows(template: Template): string[] {
  const { read, names } = readIn(template);
  return template.sheets
    .filter(({ role }) => role !== "outputs")
    .flatMap((sheet) => sheet.blocks.flatMap((block) => unreadIn(sheet, block, read, names)));
}

interface Reads {
  /** Keys that another row's formula, a chart or a result has. */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: ReadonlySet<string>;
}

/** By key, the places that read it: a row that reads itself is not read. */
function readIn(template: Template): Reads {
  const read = new Map<string, Set<string>>();
  const add = (key: string, by: string) => read.set(key, (read.get(key) ?? new Set()).add(by));
  const parts = formulasOf(template).flatMap(({ formula, where }) =>
    pattern(formula).map((part) => ({ part, where })),
  );
  for (const { part, where } of parts)
    if (part.kind === "reference")
      for (const key of [part.key, ...(part.member ?? "").split(".")]) add(key, where);
  for (const { title, series, of = "" } of template.sheets.flatMap(({ charts = [] }) => charts))
    for (const key of [...series, of]) add(key, title);
  const names = parts.flatMap(({ part }) => (part.kind === "name" ? [part.name] : []));
  return { read, names: new Set(names) };
}

function unreadIn(
  sheet: Sheet,
  block: Block,
  read: Reads["read"],
  names: Reads["names"],
): string[] {
  const isRead = (key: string, row: object) => {
    const by = [...(read.get(key) ?? [])];
    return by.some((where) => where !== whereIs(sheet, row, key));
  };
  const refuse = (row: object, key: string) => [
    `${whereIs(sheet, row, key)}: nothing reads this row; drop it, or say that it is forReader.`,
  ];
  switch (block.kind) {
    case "rows":
      if (block.key !== undefined && read.has(block.key)) return [];
      return Object.entries(block.rows).flatMap(([key, row]) => {
        const isShown = row.name !== undefined || row.forReader;
        return isShown || isRead(key, row) ? [] : refuse(row, key);
      });
    case "table":
    case "data": {
      if (read.has(block.key)) return [];
      return Object.entries(block.rows).flatMap(([key, row]) => {
        const own = Object.values<string>(row.names ?? {});
        const isShown = own.length > 0 || ("forReader" in row && row.forReader);
        return isShown || own.some((name) => names.has(name)) || isRead(key, row)
          ? []
          : refuse(row, key);
      });
    }
    case "spill":
    case "grid": {
      const keys = block.kind === "spill" ? Object.keys(block.rows) : [];
      return [block.key, ...keys].some((key) => read.has(key)) ? [] : refuse(block, block.key);
    }
  }
}
