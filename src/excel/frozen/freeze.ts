import { type FreezePlan, planFreeze } from "../../frozen/freeze";
import { isInPlace } from "../../frozen/marks";
import type { FrozenRecord, Mark } from "../../frozen/record";
import { readWorkbook, type WorkbookImage } from "../cells/workbook-image";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { NO_PROGRESS, type Steps, step } from "../request/progress";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";
import { queueFormulas, queueValues } from "./cells";
import { liveCells, shapeOf, withValues } from "./live";
import { opensPane, queueOpensPane, withPane } from "./settings";
import {
  queueMarkRemoval,
  queueNewMarks,
  queueNewRecord,
  queueReading,
  queueRecord,
  queueRecordRemoval,
  recordIn,
} from "./stored-record";

const STEPS = 3;

/**
 * Makes values of Offtake's formulas in the open workbook, in five round trips. The formulas are stored in
 * the workbook, before the first cell is written.
 *
 * @returns How many formulas became values.
 * @throws SheetError after which the workbook is as it was, or as the error says.
 */
export function freeze(steps: Steps = NO_PROGRESS): Promise<number> {
  return enqueue(async () => {
    const at = (done: number, doing: string) => step(steps, "freeze", { done, of: STEPS, doing });
    const set = await planned(at);
    at(2, "Replacing formulas with values");
    await made(set);
    return set.plan.frozen.length;
  });
}

interface Freeze {
  readonly plan: FreezePlan;
  /** The record of an earlier freeze. */
  readonly earlier: FrozenRecord | undefined;
  /** Of the marks that are no longer needed, those that still told the truth. */
  readonly inPlace: readonly Mark[];
  readonly opensPane: boolean;
}

async function planned(at: (done: number, doing: string) => void): Promise<Freeze> {
  try {
    return await onWorkbook(async (context) => {
      at(0, "Reading the formulas");
      const reading = queueReading(context);
      const image = await wholeWorkbook(context);
      const earlier = recordIn(reading);
      const cells = liveCells(image);
      if (cells.length === 0)
        throw new SheetError(
          "The workbook has no Offtake formulas.",
          WORKBOOK_UNCHANGED,
          "There is nothing to freeze.",
        );
      at(1, "Reading their values");
      const live = await withValues(context, cells);
      const shape = shapeOf(
        image,
        reading.worksheets.items.map(({ name }) => name),
      );
      const { plan, refused } = planFreeze(live, shape, earlier);
      if (!plan) throw new SheetError(refused.happened, WORKBOOK_UNCHANGED, refused.todo);
      const inPlace = plan.removedMarks.filter((mark) => isInPlace(mark, shape));
      return { plan, earlier, inPlace, opensPane: opensPane(reading.settings) };
    });
  } catch (error) {
    throw sheetError(error, WORKBOOK_UNCHANGED);
  }
}

export async function wholeWorkbook(context: Excel.RequestContext): Promise<WorkbookImage> {
  const image = await readWorkbook(context);
  const [tooLarge] = image.tooLarge;
  if (tooLarge !== undefined)
    throw new SheetError(
      `${tooLarge} has more cells than can be read at once.`,
      WORKBOOK_UNCHANGED,
      "Clear what it does not need, or freeze the file with npm run calc.",
    );
  return image;
}

async function made(set: Freeze): Promise<void> {
  const { plan } = set;
  try {
    await onWorkbook(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const record = set.opensPane ? withPane(plan.record) : plan.record;
      // Before any cell: whatever happens then, the formulas are in the workbook.
      if (set.earlier) queueRecord(context, record);
      else queueNewRecord(context, record);
      queueNewMarks(context, plan.addedMarks);
      if (set.opensPane) queueOpensPane(context, false);
      queueValues(context, plan.frozen);
      queueMarkRemoval(context, plan.removedMarks);
      await context.sync();
    });
  } catch (error) {
    throw sheetError(error, isRefusedWhole(error) ? WORKBOOK_UNCHANGED : await rollBack(set));
  }
}

/** @returns The state that the workbook is in, as a sentence. */
async function rollBack({ plan, earlier, inPlace, opensPane }: Freeze): Promise<string> {
  try {
    await onWorkbook(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      queueFormulas(context, plan.frozen);
      if (earlier) queueRecord(context, earlier);
      else queueRecordRemoval(context);
      queueMarkRemoval(context, plan.addedMarks);
      queueNewMarks(context, inPlace);
      if (opensPane) queueOpensPane(context, true);
      await context.sync();
    });
    return WORKBOOK_UNCHANGED;
  } catch {
    return "Some formulas may be replaced by values. Choose Thaw to restore them.";
  }
}
