import { columnOf } from "../../deals/cases";
import { releaseOf } from "../../deals/library";
import { readingOf } from "../../deals/resolve";
import { SELECTOR } from "../../templates/inputs-readings";
import { HEAD_NAMES, INPUTS, inputsPlan, type Terms } from "../../templates/inputs-sheet";
import { mustHaveThisLayout } from "../inputs/layout";
import { LOADED_KEY, loadedRecord, UNDO_KEY } from "../inputs/records";
import { cellOf, type InputsState, isNameUsed, readInputs, usedCells } from "../inputs/state";
import { inputNames, readingOnSheet, termsOf } from "../inputs/terms";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { Cancelled } from "../request/progress";
import { onWorkbook } from "../request/run";
import { countLoad, loadCount } from "./count";
import { type Comparison, compare } from "./difference";
import { type Draft, making, rewriting } from "./draft";
import { rollBack } from "./roll-back";
import type { Keeps } from "./sheet-writes";
import { sameCells } from "./write-cells";

/** What a load would do, read in one round trip. */
export interface Preview extends Comparison {
  readonly terms: Terms;
  readonly state: InputsState;
  /** The deal is loaded already, in another case or reading: only these are chosen. */
  readonly isSwitch: boolean;
  /** The inputs are of this deal already: what the user edited is kept unless it is ticked. */
  readonly isSameDeal: boolean;
  /** How many loads and undos there were before it: it is void after the next. */
  readonly loads: number;
}

export interface Loaded {
  /** The sheet that the deal is on. */
  readonly where: string;
  /** How many inputs are another now than before. */
  readonly changed: number;
  /** The labels of the inputs that were edited and kept. */
  readonly kept: readonly string[];
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
      mustHaveThisLayout(state);
      mustHaveOwnNames(state);
      return { ...previewOf(state, terms), loads };
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

function previewOf(state: InputsState, asked: Terms): Omit<Preview, "loads"> {
  const current = state.home ? termsOf(state) : undefined;
  const isSameDeal = current?.deal.id === asked.deal.id;
  const isSame = isSameDeal && releaseOf(current.deal) === releaseOf(asked.deal);
  const terms = isSame ? withReadingOfSheet(state, current, asked) : asked;
  const isSwitch =
    isSame &&
    (columnOf(current.scenario) !== columnOf(terms.scenario) ||
      current.reading?.id !== readingIn(terms).id);
  const comparison = compare(state, inputsPlan(terms), terms.scenario);
  return { ...comparison, terms, state, isSwitch, isSameDeal };
}

const readingIn = ({ deal, scenario, reading = readingOf(deal, scenario) }: Terms) => reading;

/** A case that is switched to takes the reading that the sheet has for it, unless another is asked for. */
function withReadingOfSheet(state: InputsState, current: Terms, asked: Terms): Terms {
  const isOther = columnOf(current.scenario) !== columnOf(asked.scenario);
  const isOwn = readingIn(asked).id === readingOf(asked.deal, asked.scenario).id;
  const reading =
    isOther && isOwn
      ? readingOnSheet(state, asked.deal, columnOf(asked.scenario))
      : readingIn(asked);
  return { deal: asked.deal, scenario: asked.scenario, ...(reading ? { reading } : {}) };
}

/** The sheet's own formulas read these names: they cannot be another cell's. @throws SheetError */
function mustHaveOwnNames(state: InputsState): void {
  const other = HEAD_NAMES.find((name) => {
    const sheet = cellOf(state, name)?.sheet;
    return isNameUsed(state, name) && sheet !== undefined && sheet !== state.home?.name;
  });
  if (other === undefined) return;
  const refersTo = (state.names.get(other.toLowerCase()) ?? "").replace(/^=/, "");
  throw new SheetError(
    `The workbook uses the name ${other} for ${refersTo}; Offtake needs it for its inputs.`,
    WORKBOOK_UNCHANGED,
    "Rename that name in Excel's Name Manager, then load again.",
  );
}

/**
 * Loads what was previewed, in one round trip. If the request fails midway, or the sheet is no longer
 * what was previewed, everything is rolled back. With changes to choose from and none of them accepted
 * nothing is written.
 *
 * @param accepted The names of the differences to write; the cases of the others are left as they are.
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
  const kept = differences.filter(({ name, kind }) => kind !== "added" && !accepted.has(name));
  const labels = kept.map(({ label }) => label);
  if (home && !preview.isSwitch && differences.length > 0 && accepted.size === 0)
    return { where: home.name, changed: 0, kept: labels };
  countLoad();
  const plan = inputsPlan(terms);
  const { title } = terms.deal;
  const draft = home
    ? rewriting(plan, state, home, title, keepsOf(preview, accepted))
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
    changed: home
      ? differences.filter(({ name }) => accepted.has(name)).length
      : plan.inputs.length,
    kept: labels,
  };
}

/** What is kept: of a switch, every case but the one that it makes live. */
function keepsOf({ isSwitch, terms, differences }: Preview, accepted: ReadonlySet<string>): Keeps {
  const refused = new Set(
    differences.map(({ name }) => name).filter((name) => !accepted.has(name)),
  );
  const live = columnOf(terms.scenario);
  return (name, one) =>
    refused.has(name) || (isSwitch && one !== live && isGiven(differences, name));
}

const isGiven = (differences: Preview["differences"], name: string) =>
  differences.some((one) => one.name === name);

/** What a switch of the case or of its reading writes: one cell each, and what was edited stays. */
export function switchChoice({ terms, differences }: Preview): ReadonlySet<string> {
  const label = readingIn(terms).label;
  const selected = differences.filter(({ name, after }) => name === SELECTOR && after === label);
  return new Set(selected.map(({ name }) => name));
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
