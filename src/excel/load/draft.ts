import { COLUMN, HEADS } from "../../templates/inputs-columns";
import type { InputsPlan } from "../../templates/inputs-sheet";
import { enteredValue } from "../cells/content";
import { drawSheet } from "../cells/draw-sheet";
import { validate } from "../cells/validate";
import { type PlanRow, rowsOf } from "../inputs/plan-rows";
import { type UndoRecord, undoRecord, unfinishedSheet } from "../inputs/records";
import { type InputsState, isNameUsed, type SheetImage, USED_CELLS } from "../inputs/state";
import type { Attempt } from "./roll-back";
import { type Keeps, sheetWrites } from "./sheet-writes";
import { writeCells } from "./write-cells";

/** A load made ready: its undo, and the requests in their order. */
export interface Draft extends Attempt {
  /** @returns The sheet's cells before the first write; to be read after the next sync. */
  readonly queue: (context: Excel.RequestContext) => Excel.Range | undefined;
  /** What makes the load whole, queued after everything else. */
  readonly complete?: (context: Excel.RequestContext) => void;
}

/** There is no sheet of inputs: it is drawn. */
export function making(plan: InputsPlan, state: InputsState, title: string): Draft {
  const id = crypto.randomUUID();
  const madeSheet = unfinishedSheet({ id });
  const names = plan.names.filter(({ name }) => !isNameUsed(state, name));
  const free = new Set(names.map(({ name }) => name));
  return {
    madeSheet,
    writes: [],
    undo: undoRecord({
      id,
      title,
      madeSheet: true,
      madeNames: [...free],
      cells: [...rowsOf(plan).values()]
        .filter(({ name }) => free.has(name))
        .flatMap((row) => givenCells(row)),
      previous: state.loaded ?? null,
    }),
    queue(context) {
      const sheet = context.workbook.worksheets.add(madeSheet);
      drawSheet(sheet, plan.sheet);
      queueNames(context, sheet, names, state);
      sheet.activate();
      return undefined;
    },
    // A sheet of that name may have come meanwhile: then Excel refuses, and it is not ours to delete.
    complete(context) {
      context.workbook.worksheets.getItem(madeSheet).name = plan.sheet.name;
    },
  };
}

/** The sheet is there: its rows are written where they are. */
export function rewriting(
  plan: InputsPlan,
  state: InputsState,
  home: SheetImage,
  title: string,
  keeps: Keeps,
): Draft {
  const { writes, names, validations } = sheetWrites(state, home, plan, keeps);
  return {
    writes,
    undo: undoRecord({
      id: crypto.randomUUID(),
      title,
      madeSheet: false,
      madeNames: names.map(({ name }) => name),
      cells: writes.map(({ undo }) => undo),
      previous: state.loaded ?? null,
    }),
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(home.id);
      const seen = sheet.getUsedRange(true).load(USED_CELLS);
      writeCells(sheet, writes);
      for (const rule of validations) validate(sheet, rule);
      queueNames(context, sheet, names, state);
      if (!home.isHidden) sheet.activate();
      return seen;
    },
  };
}

/** Of a sheet that is made, the cells into which the user may write: what undoing it would lose. */
function givenCells({ name, row, cells }: PlanRow): UndoRecord["cells"] {
  return cells
    .filter(({ at }) => at.column > COLUMN.label && at.column < COLUMN.loaded)
    .map(({ at, content }) => ({
      anchor: name,
      rows: at.row - row,
      head: HEADS[at.column] ?? "",
      before: "",
      beforeFormat: "General",
      after: enteredValue(content),
    }));
}

/** A name whose cell was deleted is in the way of a new one. */
function queueNames(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: InputsPlan["names"],
  known: InputsState,
): void {
  for (const { name, at, to = at, comment } of names) {
    if (known.names.has(name.toLowerCase())) workbook.names.getItem(name).delete();
    const [rows, columns] = [to.row - at.row + 1, to.column - at.column + 1];
    workbook.names.add(name, sheet.getRangeByIndexes(at.row, at.column, rows, columns), comment);
  }
}
