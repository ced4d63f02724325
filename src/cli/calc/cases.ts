import { address, type Position, position } from "../../spreadsheet/address";
import type { SheetContent } from "../../workbench/engine/content";
import { UsageError } from "./usage-error";

/** A formula and the cells that it refers to. */
export interface Case {
  readonly id: unknown;
  readonly formula: string;
  readonly cells: SheetContent["cells"];
}

type Row = readonly (number | string | boolean | null)[];

/**
 * @param line JSON: `{"id": "a", "formula": "=SUM(A1:B1)", "cells": {"A1": [[1, 2]]}}`.
 * @param where For the sentence: `cases.jsonl, line 3`.
 * @throws UsageError
 */
export function readCase(line: string, where: string): Case {
  const read = parsed(line, where);
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new UsageError(`${where}: give a JSON object, not ${line.slice(0, 40)}.`);
  const { id = null, formula, cells = {} } = read as Readonly<Record<string, unknown>>;
  if (typeof formula !== "string" || !formula.startsWith("="))
    throw new UsageError(`${where}: give a formula that starts with =.`);
  if (typeof cells !== "object" || cells === null || Array.isArray(cells))
    throw new UsageError(`${where}: give cells as an object of addresses and rows.`);
  return { id, formula, cells: Object.assign({}, ...blocks(cells, where)) };
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${where}: not valid JSON (${(error as Error).message}).`);
  }
}

function blocks(cells: object, where: string): Case["cells"][] {
  return Object.entries(cells).map(([corner, rows]) => {
    const at = position(corner);
    if (!at) throw new UsageError(`${where}: ${corner} is not the address of a cell.`);
    if (!isRows(rows))
      throw new UsageError(
        `${where}: give the cells at ${corner} as rows of numbers, texts, true, false or null.`,
      );
    return block(at, rows);
  });
}

function isRows(rows: unknown): rows is readonly Row[] {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(cell: unknown): boolean {
  return cell === null || ["number", "string", "boolean"].includes(typeof cell);
}

/** A text that starts with `=` is a formula, as if it had been typed. */
function block({ row, column }: Position, rows: readonly Row[]): Case["cells"] {
  return Object.fromEntries(
    rows.flatMap((cells, r) =>
      cells.flatMap((value, c) => {
        if (value === null || value === "") return [];
        const isFormula = typeof value === "string" && value.startsWith("=");
        const content = isFormula ? { formula: value } : { value };
        return [[address({ row: row + r, column: column + c }), content] as const];
      }),
    ),
  );
}
