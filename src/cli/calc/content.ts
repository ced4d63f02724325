import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { address, type Position } from "../../spreadsheet/address";
import { cellsOf } from "../../spreadsheet/area";
import type { CellContent, SheetContent, WorkbookContent } from "../../workbench/engine/content";
import type { StoredValue } from "../../xlsx/stored-cell";
import { fromStored } from "../../xlsx/stored-form";
import type { StoredSheet, StoredWorkbook } from "../../xlsx/workbook";
import type { Worksheet } from "../../xlsx/worksheet";

/**
 * A workbook's file as the engine takes it. What a spill has shown is left out: it would stand in the
 * way of the spill.
 *
 * @param ids The custom functions, with their namespace.
 */
export function content(workbook: StoredWorkbook, ids: readonly string[]): WorkbookContent {
  return {
    sheets: workbook.sheets.map((sheet) => sheetContent(sheet, ids)),
    names: workbook.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, formula }) => ({ name, formula: `=${fromStored(formula, ids)}` })),
  };
}

function sheetContent({ name, worksheet }: StoredSheet, ids: readonly string[]): SheetContent {
  const formulas = shownFormulas(worksheet, ids);
  const spilled = new Set(
    [...worksheet.positions()].flatMap((at) => filledBy(worksheet, at).map(address)),
  );
  const cells: Record<string, CellContent> = {};
  for (const at of worksheet.positions()) {
    const key = address(at);
    const formula = formulas.get(key);
    if (formula !== undefined) cells[key] = { formula };
    else if (!spilled.has(key)) Object.assign(cells, constant(key, worksheet.value(at)));
  }
  return { name, cells };
}

function filledBy(worksheet: Worksheet, at: Position): Position[] {
  const fills = worksheet.formula(at)?.fills;
  return fills ? cellsOf(fills) : [];
}

function constant(key: string, value: StoredValue): Record<string, CellContent> {
  if (value === null) return {};
  return { [key]: typeof value === "object" ? { formula: `=${value.error}` } : { value } };
}

/**
 * Every formula with its `=`, as Excel shows it, by address. Cells that were filled at once share the
 * formula of the first: the others' is that one, moved.
 */
export function shownFormulas(worksheet: Worksheet, ids: readonly string[]): Map<string, string> {
  const shown = new Map<string, string>();
  const first = new Map<number, { at: Position; text: string }>();
  const lexer = new LexerTreeBuilder();
  for (const at of worksheet.positions()) {
    const stored = worksheet.formula(at);
    if (!stored) continue;
    const { text, shared } = stored;
    if (text !== "") {
      const formula = `=${fromStored(text, ids)}`;
      if (shared !== undefined) first.set(shared, { at, text: formula });
      shown.set(address(at), formula);
    } else if (shared !== undefined) {
      const origin = first.get(shared);
      if (!origin) continue;
      const [right, down] = [at.column - origin.at.column, at.row - origin.at.row];
      shown.set(address(at), lexer.moveFormulaRefOffset(origin.text, right, down));
    }
  }
  return shown;
}
