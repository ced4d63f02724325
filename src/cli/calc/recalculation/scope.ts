import type { Area, Position } from "../../../spreadsheet/address";
import { contains } from "../../../spreadsheet/area";
import type { ExternalBook } from "../../../xlsx/external-books";
import { storedName } from "../../../xlsx/stored-form";
import type { StoredTable } from "../../../xlsx/tables";
import type { StoredWorkbook } from "../../../xlsx/workbook";
import type { DefinedName, Table, WorkbookScope } from "../translate/workbook-scope";
import type { SheetCells } from "./book-cells";

export interface ScopeParts {
  readonly workbook: StoredWorkbook;
  /** The sheets of the engine: those of the workbook, then those of other workbooks. */
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly StoredTable[];
  readonly links: readonly ExternalBook[];
  readonly isFrom1904: boolean;
  readonly clock: number | undefined;
  readonly ids: readonly string[];
  readonly knows: (name: string) => boolean;
}

/** The name in the engine of a sheet of another workbook. */
export function externalSheetName(link: number, sheet: string): string {
  return `[${link}]${sheet}`.replace(/[[\]]/g, "_");
}

/** What the words of formulas mean in a workbook's file. */
export class BookScope implements WorkbookScope {
  readonly isFrom1904: boolean;
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly names = new Map<string, DefinedName>();
  private readonly tables = new Map<string, Table>();
  private readonly customs: ReadonlyMap<string, string>;

  constructor(private readonly from: ScopeParts) {
    const { workbook, sheets, tables, ids } = from;
    this.isFrom1904 = from.isFrom1904;
    this.indexes = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    for (const { name, formula, sheet } of workbook.names)
      this.names.set(key(name, sheet), { formula });
    for (const table of tables) {
      const sheet = workbook.sheets.findIndex(({ path }) => path === table.sheet);
      this.tables.set(table.name.toLowerCase(), { ...table, sheet });
    }
    this.customs = new Map(ids.map((id) => [storedName(id).toUpperCase(), id]));
  }

  get clock(): number | undefined {
    return this.from.clock;
  }

  sheet(name: string): number | undefined {
    return this.indexes.get(name.toLowerCase());
  }

  sheetsBetween(first: string, last: string): readonly number[] | undefined {
    const tabs = this.from.workbook.tabs.map((name) => name.toLowerCase());
    const ends = [tabs.indexOf(first.toLowerCase()), tabs.indexOf(last.toLowerCase())];
    if (ends.includes(-1)) return undefined;
    return tabs
      .slice(Math.min(...ends), Math.max(...ends) + 1)
      .flatMap((name) => this.indexes.get(name) ?? []);
  }

  sheetName(index: number): string {
    return this.from.sheets[index]?.name ?? "";
  }

  used(index: number): { readonly rows: number; readonly columns: number } {
    const { rows = 0, columns = 0 } = this.from.sheets[index] ?? {};
    return { rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  }

  name(name: string, sheet: number): DefinedName | undefined {
    return this.names.get(key(name, this.sheetName(sheet))) ?? this.names.get(key(name, undefined));
  }

  table(name: string): Table | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAt(sheet: number, at: Position): Table | undefined {
    return [...this.tables.values()].find(
      (table) => table.sheet === sheet && contains(table.area, at),
    );
  }

  filledFrom(sheet: number, at: Position): Area | undefined {
    const owner = this.from.sheets[sheet]?.owner(at);
    const isAnchor = owner?.at.row === at.row && owner.at.column === at.column;
    return isAnchor && owner?.entered === "dynamic" ? owner.fills : undefined;
  }

  externalSheet(link: number, name: string): number | undefined {
    // [0] is what a few programs write for the workbook itself.
    return link === 0 ? this.sheet(name) : this.sheet(externalSheetName(link, name));
  }

  externalName(link: number, name: string): string | undefined {
    return this.from.links[link - 1]?.names.get(name.toLowerCase());
  }

  knows(name: string): boolean {
    return this.from.knows(name);
  }

  customFunction(stored: string): string | undefined {
    return this.customs.get(stored);
  }
}

function key(name: string, sheet: string | undefined): string {
  return `${name.toLowerCase()}\n${sheet === undefined ? "" : sheet.toLowerCase()}`;
}
