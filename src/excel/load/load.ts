import { releaseOf } from "../../deals/library";
import { readingOf } from "../../deals/resolve";
import { INPUTS, inputsPlan, type Terms } from "../../templates/inputs-sheet";
import { LOADED_KEY, loadedRecord, UNDO_KEY } from "../inputs/records";
import { type InputsState, readInputs, usedCells } from "../inputs/state";
import { inputNames, planOf } from "../inputs/terms";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { Cancelled } from "../request/progress";
import { onWorkbook } from "../request/run";
import { countLoad, loadCount } from "./count";
import { type Comparison, compare } from "./difference";
import { type Draft, making, rewriting } from "./draft";
import { rollBack } from "./roll-back";
import { sameCells } from "./write-cells";

/** What a load would do, read in one round trip. */
export interface Preview extends Comparison {
  readonly terms: Terms;
  readonly state: InputsState;
  /** How many loads and undos there were before it: it is void after the next. */
  readonly loads: number;
}

export interface Loaded {
  /** The sheet that the deal is on. */
  readonly where: string;
  /** How many values are there now that did not before. */
  readonly changed: number;
}

/** @throws SheetError */
export async function previewLoad(terms: Terms): Promise<Preview> {
  try {
    return await onWorkbook(async (context) => {
      const loads = loadCount();
      const state = await readInputs(context, inputNames);
      if (state.countsFrom1904)
        throw new SheetError(
          "This workbook uses the 1904 date system, so deal dates would be off by four years.",
          WORKBOOK_UNCHANGED,
          "Load into a new workbook, or turn off “Use 1904 date system” in Excel's options, under Advanced.",
        );
      if (state.stranger)
        throw new SheetError(
          `The workbook already has a sheet “${INPUTS}” that Offtake did not create.`,
          WORKBOOK_UNCHANGED,
          "Rename that sheet, then load again.",
        );
      return { terms, state, loads, ...compare(state, inputsPlan(terms), planOf(state)) };
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

/**
 * Loads what was previewed, in one round trip. If the request fails midway, or the sheet is no longer
 * what was previewed, everything is rolled back.
 *
 * @param accepted The names of the differences to write; the rows of the others are left as they are.
 * @param signal Where it says to stop, what was written is rolled back.
 * @throws SheetError
 */
export async function load(
  preview: Preview,
  accepted: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Loaded> {
  const { terms, state, differences } = preview;
  const { home } = state;
  if (preview.loads !== loadCount())
    throw new ChangedMeanwhile(home?.name ?? "The workbook", WORKBOOK_UNCHANGED);
  countLoad();
  const plan = inputsPlan(terms);
  const { title } = terms.deal;
  const draft = home
    ? rewriting(plan, state, home, title, preview, accepted)
    : making(plan, state, title);
  const seen = await written(draft, preview);
  const before = seen && usedCells(seen);
  if (home && before && !sameCells(before, home)) {
    const now = await rollBack(draft, state, before);
    throw new ChangedMeanwhile(
      home.name,
      now === WORKBOOK_UNCHANGED ? "The load was rolled back." : now,
    );
  }
  if (signal?.aborted) throw new Cancelled("load", await rollBack(draft, state, before));
  return {
    where: home?.name ?? INPUTS,
    changed: home ? differences.filter(({ name }) => accepted.has(name)).length : plan.names.length,
  };
}

/** @returns What the sheet contained before the first write; undefined where there was none. */
async function written(draft: Draft, { terms, state }: Preview): Promise<Excel.Range | undefined> {
  try {
    return await onWorkbook(async (context) => {
      const { settings, application } = context.workbook;
      // First of all, so that it is there even where the rest fails.
      settings.add(UNDO_KEY, draft.undo);
      application.suspendApiCalculationUntilNextSync();
      const seen = draft.queue(context);
      settings.add(LOADED_KEY, recordOf(draft.undo.id, terms));
      draft.complete?.(context);
      await context.sync();
      return seen;
    });
  } catch (error) {
    throw sheetError(
      error,
      isRefusedWhole(error) ? WORKBOOK_UNCHANGED : await rollBack(draft, state),
    );
  }
}

function recordOf(id: string, { deal, scenario, reading = readingOf(deal, scenario) }: Terms) {
  return loadedRecord({ id, deal: releaseOf(deal), scenario, reading: reading.id });
}

/** What was previewed is no more: to be looked at anew. */
export class ChangedMeanwhile extends SheetError {
  constructor(where: string, state: string) {
    super(
      `${where} changed while you were reviewing.`,
      state,
      "Review the updated list, then load again.",
    );
  }
}
