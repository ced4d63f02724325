import { compile } from "../../templates/compile/compile";
import { INPUTS, type Terms } from "../../templates/inputs-sheet";
import type { Template } from "../../templates/language/template";
import { isBuilt, type NamesInUse, namingFor } from "../../templates/naming";
import { neededInputs } from "../../templates/needed-inputs";
import type { Plan } from "../../templates/plan";
import { type InputsState, isNameUsed } from "../inputs/state";
import { load, type Preview, previewLoad } from "../load/load";
import { previewUndo, undoLoad } from "../load/undo";
import { SheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { NO_PROGRESS, type Steps, step } from "../request/progress";
import { enqueue } from "../request/queue";
import { drawSheets, type OwnPart } from "./draw-sheets";

export interface BuiltSheets {
  /** The sheets that were made, the first in front. */
  readonly sheets: readonly string[];
  /** Whether the deal was loaded too, because the workbook had no inputs. */
  readonly loaded: boolean;
}

const STEPS = 5;

/**
 * Builds a template in the open workbook, around the inputs that are there; where there are none,
 * the deal is loaded first. At most six round trips.
 *
 * @param terms What to load where the workbook has no inputs.
 * @throws SheetError after which the workbook is as it was, or as the error says.
 */
export async function buildTemplate(
  template: Template,
  terms: Terms,
  steps: Steps = NO_PROGRESS,
): Promise<BuiltSheets> {
  return enqueue(() => built(template, terms, steps));
}

async function built(template: Template, terms: Terms, steps: Steps): Promise<BuiltSheets> {
  const at = (done: number, doing: string) => step(steps, "build", { done, of: STEPS, doing });
  at(0, "Reading the workbook");
  const preview = await previewLoad(terms);
  at(0, "Checking for conflicts");
  const own = ownPart(planFor(template, terms, preview.state));
  mustReadInputs(template, own, preview);
  const isLoading = !preview.state.home;
  if (isLoading) {
    at(1, "Loading the inputs");
    await load(preview, new Set());
  }
  try {
    await drawSheets(own, (done, doing) => at(done + 2, doing));
  } catch (error) {
    throw isLoading ? await withoutLoad(error) : error;
  }
  return { sheets: own.sheets.map(({ name }) => name), loaded: isLoading };
}

/** The build failed: the load that was made for it is undone. */
async function withoutLoad(error: unknown): Promise<unknown> {
  if (!(error instanceof SheetError) || error.state !== WORKBOOK_UNCHANGED) return error;
  try {
    const undo = await previewUndo();
    if (undo) await undoLoad(undo);
    return error;
  } catch {
    return new SheetError(
      error.happened,
      "The inputs were loaded. Choose Undo to restore the previous ones.",
      error.todo,
    );
  }
}

/**
 * What is to be drawn. Where the workbook has sheets or names of the template's, as those of another
 * template, this one's get its short name as a prefix, and both use the same inputs.
 *
 * @throws SheetError
 */
function planFor(template: Template, terms: Terms, state: InputsState): Plan {
  const home = state.home?.name;
  const declared = compile(template, terms, home);
  const inUse: NamesInUse = {
    hasSheet: (name) => state.sheets.has(name),
    hasName: (name) => isNameUsed(state, name),
  };
  if (isBuilt(declared, inUse))
    throw new SheetError(
      `This workbook already contains “${template.title}”.`,
      WORKBOOK_UNCHANGED,
      "Delete its sheets to rebuild it, or use another workbook.",
    );
  const plan = compile(template, terms, home, namingFor(declared, template, inUse));
  const inTheWay = ownPart(plan).names.find(({ name }) => isNameUsed(state, name));
  if (inTheWay)
    throw new SheetError(
      `The workbook already uses the name ${inTheWay.name}, which the template needs.`,
      WORKBOOK_UNCHANGED,
      "Build the template in another workbook, or rename what is there.",
    );
  return plan;
}

/** The plan without the inputs, which are there already or are loaded. */
function ownPart({ sheets, names }: Plan): OwnPart {
  return {
    sheets: sheets.filter(({ name }) => name !== INPUTS),
    names: names.filter(({ sheet }) => sheet !== INPUTS),
  };
}

/** @throws SheetError where a formula would read a cell that is not one of the inputs, or none. */
function mustReadInputs(
  { title }: Template,
  { sheets }: OwnPart,
  { state, elsewhere }: Preview,
): void {
  const read: readonly string[] = neededInputs(sheets);
  const [other] = elsewhere.filter(({ name }) => read.includes(name));
  if (other)
    throw new SheetError(
      `The workbook uses the name ${other.name} for ${other.refersTo.replace(/^=/, "")}, so ${title} would calculate with that cell.`,
      WORKBOOK_UNCHANGED,
      "Rename that name in Excel's Name Manager, or build in another workbook.",
    );
  if (!state.home) return;
  const missing = read.filter((name) => !isNameUsed(state, name));
  if (missing.length > 0)
    throw new SheetError(
      `${title} needs the input ${missing[0]}, which the workbook's inputs do not have.`,
      WORKBOOK_UNCHANGED,
      "Load a deal that has it, then build again.",
    );
}
