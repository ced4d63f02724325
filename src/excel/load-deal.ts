import { releaseOf } from "../deals/library";
import { readingOf } from "../deals/resolve";
import { INPUTS, type InputsPlan, inputsPlan, type Terms } from "../templates/inputs-sheet";
import { type Comparison, compare } from "./difference";
import { drawSheet } from "./draw-sheet";
import { type InputsState, readInputs, type SheetImage } from "./inputs-state";
import { inputNames, planOf } from "./library-names";
import { type LoadSteps, loadSteps } from "./load-steps";
import { rowsOf } from "./plan-rows";
import { LOADED_KEY, loadedRecord, UNDO_KEY, type UndoRecord, undoRecord } from "./records";
import { isBroken } from "./reference";
import { onWorkbook } from "./round-trips";
import { SheetError, sheetError } from "./sheet-error";
import { tryPutBack } from "./undo-load";
import { sameImage, writeCells } from "./write-cells";

/** What a load would do, read in one round trip. */
export interface Preview extends Comparison {
  readonly terms: Terms;
  readonly state: InputsState;
}

export interface Loaded {
  /** `Inputs!A1:E95`, or the sheet's name where single rows were written. */
  readonly where: string;
  /** How many values stand there now that did not before. */
  readonly changed: number;
}

const UNTOUCHED = "The workbook is as it was.";

/** @throws SheetError */
export async function previewLoad(terms: Terms): Promise<Preview> {
  try {
    return await onWorkbook(async (context) => {
      const state = await readInputs(context, inputNames);
      if (state.stranger)
        throw new SheetError(
          `The workbook has a sheet “${INPUTS}” that is not Offtake's.`,
          UNTOUCHED,
          "Rename that sheet, then load again.",
        );
      return { terms, state, ...compare(state, inputsPlan(terms), planOf(state.loaded)) };
    });
  } catch (error) {
    throw sheetError(error, UNTOUCHED);
  }
}

/**
 * Loads what was previewed, in one round trip. If the request fails midway, or the sheet is no longer
 * what was previewed, everything is put back.
 *
 * @param accepted The names of the differences to write; the rows of the others are left as they are.
 * @throws SheetError
 */
export async function load(preview: Preview, accepted: ReadonlySet<string>): Promise<Loaded> {
  const { terms, state, differences } = preview;
  const plan = inputsPlan(terms);
  const draft = state.home ? rewriting(preview, plan, state.home, accepted) : making(plan, preview);
  try {
    await onWorkbook(async (context) => {
      const { settings, application } = context.workbook;
      // First of all, so that it stands even where the rest fails.
      settings.add(UNDO_KEY, draft.undo);
      application.suspendApiCalculationUntilNextSync();
      const seen = draft.queue(context);
      settings.add(LOADED_KEY, recordOf(terms));
      await context.sync();
      if (seen && state.home && !sameImage(seen, state.home)) throw changedMeanwhile(state.home);
    });
  } catch (error) {
    throw sheetError(error, await tryPutBack(draft.undo, state));
  }
  return {
    where: state.home?.name ?? INPUTS,
    changed: state.home
      ? differences.filter(({ name }) => accepted.has(name)).length
      : plan.names.length,
  };
}

/** A load made ready: its undo, and the requests in their order. */
interface Draft {
  readonly undo: UndoRecord;
  /** @returns What the sheet held before the first write. */
  readonly queue: (context: Excel.RequestContext) => Excel.Range | undefined;
}

/** There is no sheet of inputs: it is drawn. */
function making(plan: InputsPlan, { state, terms, elsewhere }: Preview): Draft {
  const taken = new Set(
    elsewhere.filter(({ refersTo }) => !isBroken(refersTo)).map(({ name }) => name),
  );
  const broken = new Set(
    elsewhere.filter(({ refersTo }) => isBroken(refersTo)).map(({ name }) => name),
  );
  const names = plan.names.filter(({ name }) => !taken.has(name));
  return {
    undo: undoRecord({
      title: terms.deal.title,
      madeSheet: true,
      madeNames: names.map(({ name }) => name),
      cells: [...rowsOf(plan)]
        .filter(([name]) => !taken.has(name))
        .map(([anchor, { value }]) => ({
          anchor,
          rows: 0,
          columns: 0,
          before: "",
          beforeFormat: "General",
          after: value,
        })),
      previous: state.loaded ?? null,
    }),
    queue(context) {
      const sheet = context.workbook.worksheets.add(plan.sheet.name);
      drawSheet(sheet, plan.sheet);
      for (const name of broken) context.workbook.names.getItem(name).delete();
      for (const { name, at, comment } of names)
        context.workbook.names.add(name, sheet.getCell(at.row, at.column), comment);
      sheet.activate();
      return undefined;
    },
  };
}

/** The sheet is there: its rows are written where they stand. */
function rewriting(
  { state, differences, terms }: Preview,
  plan: InputsPlan,
  home: SheetImage,
  accepted: ReadonlySet<string>,
): Draft {
  const steps: LoadSteps = loadSteps(state, home, plan, planOf(state.loaded), {
    accepted: differences.filter(({ name }) => accepted.has(name)),
    refused: differences.filter(({ name }) => !accepted.has(name)),
  });
  return {
    undo: undoRecord({
      title: terms.deal.title,
      madeSheet: false,
      madeNames: steps.names.map(({ name }) => name),
      cells: steps.writes.map(({ undo }) => undo),
      previous: state.loaded ?? null,
    }),
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(home.name);
      const seen = sheet.getUsedRange().load("formulas,values,rowIndex,columnIndex");
      writeCells(sheet, steps.writes);
      for (const { name, at } of steps.names)
        context.workbook.names.add(name, sheet.getCell(at.row, at.column));
      sheet.activate();
      return seen;
    },
  };
}

function recordOf({ deal, scenario, reading = readingOf(deal, scenario) }: Terms) {
  return loadedRecord({ deal: releaseOf(deal), scenario, reading: reading.id });
}

function changedMeanwhile(home: SheetImage): SheetError {
  return new SheetError(
    `${home.name} was changed while its list of changes was open.`,
    "The load was taken back.",
    "Look at the new list, then load again.",
  );
}
