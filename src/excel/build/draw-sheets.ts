import type { NamePlan, Plan, SheetPlan } from "../../templates/plan";
import { drawSheet } from "../cells/draw-sheet";
import { cleanUpLater } from "../request/clean-up";
import { SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { Cancelled } from "../request/progress";
import { onWorkbook } from "../request/run";
import { drawChart } from "./draw-chart";
import { queueFinished, queueUnfinished, secondsNow, temporaryNames } from "./unfinished";

/** The sheets and names that a build makes; the inputs' are not among them. */
export type OwnPart = Pick<Plan, "sheets" | "names">;

/** A sheet that is being made, known by its id whatever it is called. */
interface Made {
  readonly id: string;
  readonly plan: SheetPlan;
}

/**
 * Makes planned sheets and their names, in three round trips. If a request fails, everything that was
 * made is deleted again.
 *
 * @throws SheetError
 */
export async function drawSheets(
  { sheets, names }: OwnPart,
  step: (done: number, doing: string) => void,
): Promise<void> {
  step(0, "Creating the sheets");
  const made = await makeSheets(sheets);
  const shown = made.filter(({ plan }) => plan.role === "cover" || plan.role === "outputs");
  const behind = made.filter((one) => !shown.includes(one));
  try {
    step(1, "Drawing the workings");
    await onWorkbook(async (context) => {
      queueUnfinished(context, {
        began: secondsNow(),
        sheetIds: made.map(({ id }) => id),
        names: names.map(({ name }) => name),
      });
      queueTheirNames(context, made, names);
      queueDrawing(context, behind);
      await context.sync();
    });
    step(2, "Drawing the results");
    await onWorkbook(async (context) => {
      queueDrawing(context, shown);
      for (const { id, plan } of made)
        for (const chart of plan.charts ?? [])
          drawChart(context.workbook, context.workbook.worksheets.getItem(id), chart);
      if (made[0]) context.workbook.worksheets.getItem(made[0].id).activate();
      queueFinished(context);
      await context.sync();
    });
    step(3, "Verifying the sheets");
  } catch (error) {
    const ids = made.map(({ id }) => id);
    const state = await rollBack(ids, names);
    throw error instanceof Cancelled ? new Cancelled("build", state) : sheetError(error, state);
  }
}

/** Empty sheets, under names that are nobody's until they are all there. */
async function makeSheets(plans: readonly SheetPlan[]): Promise<Made[]> {
  const madeNames = temporaryNames(plans.length, secondsNow());
  try {
    return await onWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const added = madeNames.map((name) => worksheets.add(name).load("id"));
      await context.sync();
      const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const existing = plans.find(({ name }) => there.has(name.toLowerCase()));
      if (existing)
        throw new SheetError(
          `The workbook already has a sheet “${existing.name}”, which the template needs.`,
          WORKBOOK_UNCHANGED,
          "Rename that sheet, or build the template in another workbook.",
        );
      return plans.map((plan, i) => ({ id: added[i]?.id ?? "", plan }));
    });
  } catch (error) {
    const { happened, todo } = sheetError(error, WORKBOOK_UNCHANGED);
    throw new SheetError(happened, await rollBack(madeNames, []), todo, error);
  }
}

/** The sheets get their own names first: formulas refer to them by these. */
function queueTheirNames(
  { workbook }: Excel.RequestContext,
  made: readonly Made[],
  names: readonly NamePlan[],
): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  for (const { id, plan } of made) workbook.worksheets.getItem(id).name = plan.name;
  const ids = new Map(made.map(({ id, plan }) => [plan.name, id]));
  for (const { name, sheet, at, comment } of names) {
    const cell = workbook.worksheets.getItem(ids.get(sheet) ?? sheet).getCell(at.row, at.column);
    workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, cell, comment);
  }
}

function queueDrawing({ workbook }: Excel.RequestContext, made: readonly Made[]): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  for (const { id, plan } of made) drawSheet(workbook.worksheets.getItem(id), plan);
}

/** @param keys Of sheets: names or ids. @returns The state that the workbook is in, as a sentence. */
async function rollBack(keys: readonly string[], names: readonly NamePlan[]): Promise<string> {
  const deletion = () => deleteMade(keys, names);
  try {
    await deletion();
    return WORKBOOK_UNCHANGED;
  } catch {
    cleanUpLater(deletion);
    return "Some of its sheets remain in the workbook until Excel accepts changes again. Offtake then deletes them.";
  }
}

async function deleteMade(keys: readonly string[], names: readonly NamePlan[]): Promise<void> {
  await onWorkbook(async (context) => {
    const { workbook } = context;
    for (const key of keys) workbook.worksheets.getItemOrNullObject(key).delete();
    for (const { name } of names) workbook.names.getItemOrNullObject(name).delete();
    queueFinished(context);
    await context.sync();
  });
}
