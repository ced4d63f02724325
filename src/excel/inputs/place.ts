import { inputEntryOf } from "../../deals/cases";
import { address, position } from "../../spreadsheet/address";
import { tokens } from "../../spreadsheet/formula-tokens";
import { Drawing } from "../../templates/compile/drawing";
import { drawInput, inputNames as namesOfRow } from "../../templates/input-row";
import { COLUMN } from "../../templates/inputs-columns";
import { HEAD } from "../../templates/inputs-head";
import { READING_LABELS } from "../../templates/inputs-readings";
import { INPUTS, type InputsPlan } from "../../templates/inputs-sheet";
import type { Content } from "../../templates/plan";
import { type CellValue, enteredValue } from "../cells/content";
import { type Columns, columnsOf } from "./columns";
import { type PlanRow, rowsOf } from "./plan-rows";
import { areaOf, cellAt, cellOf, type InputsState, type SheetImage } from "./state";

/** A planned row, and where it is on the sheet now; `row` is undefined where the sheet lacks it. */
export interface PlacedRow {
  readonly plan: PlanRow;
  readonly row: number | undefined;
  /** The deal lacks the input: the row is blank in every column. */
  readonly isAbsent: boolean;
}

/** Where the plan's rows and columns are on a sheet that has inputs already. */
export interface Placed {
  readonly home: SheetImage;
  readonly columns: Columns;
  readonly rows: readonly PlacedRow[];
  /** The first row of the table of readings, and how many rows it has; undefined where it is gone. */
  readonly readings: { readonly row: number; readonly count: number } | undefined;
}

/** @throws SheetError where a column cannot be told. */
export function placed(state: InputsState, home: SheetImage, plan: InputsPlan): Placed {
  const columns = columnsOf(home);
  const inPlan = rowsOf(plan);
  const rowNamed = (name: string) => {
    const cell = cellOf(state, name);
    return cell?.sheet === home.name ? cell.at.row : undefined;
  };
  const known = new Set([...state.names.keys()].map(rowNamed));
  const rows = [...inPlan.values()].map((row): PlacedRow => {
    // A row that has lost its own name may have kept those of its cases.
    const others = row.names.map(({ name }) => rowNamed(name));
    const now =
      rowNamed(row.name) ??
      others.find((one) => one !== undefined) ??
      rowLabelled(row.label, home, columns, known);
    return { plan: row, row: now, isAbsent: false };
  });
  return {
    home,
    columns,
    rows: [...rows, ...absentRows(state, home, columns, inPlan)],
    readings: readingsOn(state, home),
  };
}

/** A row whose name was deleted is known by its label, where no other name is its own. */
function rowLabelled(
  label: string,
  home: SheetImage,
  columns: Columns,
  known: ReadonlySet<number | undefined>,
): number | undefined {
  const column = columns.at(COLUMN.label) - home.startColumn;
  const found = home.shown.flatMap((cells, r) => (cells[column] === label ? [r] : []));
  const rows = found.map((r) => home.startRow + r).filter((row) => !known.has(row));
  return rows.length === 1 ? rows[0] : undefined;
}

/** Inputs of the sheet that the plan lacks: rows whose live cell has a name that is not the plan's. */
function absentRows(
  state: InputsState,
  home: SheetImage,
  columns: Columns,
  inPlan: ReadonlyMap<string, PlanRow>,
): PlacedRow[] {
  const planned = new Set([...inPlan.keys()].map((name) => name.toLowerCase()));
  return [...state.nameCase.values()].flatMap((name): PlacedRow[] => {
    const cell = cellOf(state, name);
    const isLive = cell?.sheet === home.name && cell.at.column === columns.at(COLUMN.live);
    const isInput = cellAt(home, cell?.at.row ?? 0, columns.at(COLUMN.edited)).value !== "";
    if (!cell || !isLive || !isInput || planned.has(name.toLowerCase())) return [];
    const { row } = cell.at;
    const label = String(cellAt(home, row, columns.at(COLUMN.label)).value);
    const entry = inputEntryOf(name) ?? { label, unit: "", kind: "text" as const };
    const drawing = new Drawing();
    drawInput(drawing, row, name, entry);
    const names = namesOfRow(INPUTS, row, name, label);
    const plan = { name, label: entry.label, row, cells: drawing.cells, names };
    return [{ plan, row, isAbsent: true }];
  });
}

function readingsOn(state: InputsState, home: SheetImage): Placed["readings"] {
  const found = areaOf(state, READING_LABELS);
  if (found?.sheet !== home.name) return undefined;
  const { startRow, endRow } = found.area;
  return { row: startRow, count: endRow - startRow + 1 };
}

/** What is entered for a planned content in a row that is elsewhere than planned. */
export function entered(content: Content, from: number, to: number, columns: Columns): CellValue {
  const value = enteredValue(content);
  return content.kind === "formula" ? moved(String(value), from, to, columns) : value;
}

/**
 * A formula of the sheet in another row: it refers to cells of its own row, which is found again, and
 * to rows that are as far from the heads as they were planned.
 */
function moved(formula: string, from: number, to: number, { at, headRow }: Columns): string {
  const written = tokens(formula);
  return written
    .map(({ kind, text }, i) => {
      const cell = kind === "word" && written[i + 1]?.text !== "(" ? position(text) : undefined;
      if (!cell) return text;
      const row = cell.row === from ? to : cell.row + headRow - HEAD;
      return address({ row, column: at(cell.column) });
    })
    .join("");
}
