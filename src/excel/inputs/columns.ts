import { HEADS } from "../../templates/inputs-columns";
import { HEAD } from "../../templates/inputs-head";
import { SheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import type { UsedCells } from "./state";

/** Where the columns of the inputs' sheet are now, each found by its head. */
export interface Columns {
  /** The row of the heads. */
  readonly headRow: number;
  /** The actual column of a planned one. */
  readonly at: (planned: number) => number;
  /** The head of an actual column; undefined for one of the user's own. */
  readonly headOf: (column: number) => string | undefined;
}

const plannedHeads = new Map(HEADS.map((head, column) => [head.toLowerCase(), column]));

/** @throws SheetError where a column has lost its head, or two have the same. */
export function columnsOf(home: UsedCells & { readonly name: string }): Columns {
  const row = headRow(home);
  const now = new Map<number, number>();
  for (const [c, text] of (home.shown[row - home.startRow] ?? []).entries()) {
    const planned = plannedHeads.get(headText(text));
    if (planned === undefined) continue;
    if (now.has(planned)) throw lost(home.name, `has two columns “${HEADS[planned]}”`);
    now.set(planned, home.startColumn + c);
  }
  const missing = HEADS.find((_, planned) => !now.has(planned));
  if (missing !== undefined) throw lost(home.name, `has no column “${missing}”`);
  const heads = new Map([...now].map(([planned, column]) => [column, HEADS[planned]]));
  return {
    headRow: row,
    at: (planned) => now.get(planned) ?? planned,
    headOf: (column) => heads.get(column),
  };
}

/** The column of a head, if it has one. */
export function columnOfHead(home: UsedCells & { readonly name: string }, head: string): number {
  return columnsOf(home).at(HEADS.indexOf(head));
}

function headText(text: unknown): string {
  return String(text ?? "")
    .trim()
    .toLowerCase();
}

/** The row with the most of the heads. */
function headRow({ startRow, shown }: UsedCells): number {
  const counts = shown.map(
    (cells) => cells.filter((text) => plannedHeads.has(headText(text))).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? HEAD : startRow + counts.indexOf(most);
}

function lost(sheet: string, what: string): SheetError {
  return new SheetError(
    `${sheet} ${what}, so Offtake cannot tell where its values belong.`,
    WORKBOOK_UNCHANGED,
    "Restore the heads of its columns, then try again.",
  );
}
