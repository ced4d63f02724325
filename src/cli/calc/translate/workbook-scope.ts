import type { Area, Position } from "../../../spreadsheet/address";

/** What the words of a formula mean in its workbook. Sheets are told apart by their index in the engine. */
export interface WorkbookScope {
  readonly isFrom1904: boolean;
  /** What `NOW` gave when the workbook was last calculated; undefined where that is not known. */
  readonly clock: number | undefined;
  /** By its name, whatever its case. */
  sheet(name: string): number | undefined;
  /** The sheets from one tab to another. */
  sheetsBetween(first: string, last: string): readonly number[] | undefined;
  sheetName(index: number): string;
  /** As far as the sheet has values. */
  used(index: number): { readonly rows: number; readonly columns: number };
  /** @param sheet Where it is used, whose own names come first. */
  name(name: string, sheet: number): DefinedName | undefined;
  table(name: string): Table | undefined;
  /** The table around a cell, which a formula in it need not name. */
  tableAt(sheet: number, at: Position): Table | undefined;
  /** What the formula of a cell fills. */
  filledFrom(sheet: number, at: Position): Area | undefined;
  /** A sheet of another workbook, of which the file has values. */
  externalSheet(link: number, name: string): number | undefined;
  externalName(link: number, name: string): string | undefined;
  /** Whether the engine has a function, by its name in upper case. */
  knows(name: string): boolean;
  /** The id of a custom function by its stored name in upper case. */
  customFunction(storedName: string): string | undefined;
}

export interface DefinedName {
  /** Without `=`; its relative references are as seen from A1. */
  readonly formula: string;
}

export interface Table {
  readonly sheet: number;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}
