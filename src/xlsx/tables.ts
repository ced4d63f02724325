import { type Area, area } from "../spreadsheet/address";
import { relationshipsOf } from "./links";
import type { Parts } from "./parts";
import { withoutEscapes } from "./string-text";

/** A table of a sheet, which formulas refer to by its name and those of its columns. */
export interface StoredTable {
  readonly name: string;
  /** The path of the sheet's part. */
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** @param sheet The path of the sheet's part. */
export function tablesOf(parts: Parts, sheet: string): StoredTable[] {
  return relationshipsOf(parts, sheet)
    .filter(({ type, target }) => type.endsWith("/table") && parts.has(target))
    .flatMap(({ target }) => {
      const root = parts.xml(target);
      const where = area(root.attribute("ref") ?? "");
      const columns = root.child("tableColumns")?.children("tableColumn") ?? [];
      if (!where) return [];
      return [
        {
          name: root.attribute("displayName") ?? root.attribute("name") ?? "",
          sheet,
          area: where,
          columns: columns.map((column) => withoutEscapes(column.attribute("name") ?? "")),
          headerRows: Number(root.attribute("headerRowCount") ?? 1),
          totalsRows: Number(root.attribute("totalsRowCount") ?? 0),
        },
      ];
    });
}
