import { importDeal } from "../../deals/import";
import type { HeldIn } from "../../deals/own-cases";
import { OWN, ownDeal, ownId } from "../../deals/own-deal";
import type { DealFile, Value } from "../../deals/schema";
import { COLUMN, caseColumn } from "../../templates/inputs-columns";
import { isRefusedWhole, SheetError, sheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";
import { columnsOf } from "./columns";
import { mustHaveThisLayout } from "./layout";
import { dealsIn, queueReading, queueWriting } from "./own-deals";
import { cellOf, type InputsState, readInputs } from "./state";
import { inputNames, termsOf } from "./terms";

/**
 * Saves the inputs, as they are in the sheet, as a deal of the user's own in this workbook. One of
 * the same name is replaced by its next version.
 *
 * @throws SheetError
 */
export async function saveInputs(title: string): Promise<DealFile> {
  return changingOwn((state) => {
    mustHaveThisLayout(state);
    const terms = termsOf(state);
    if (!terms || !state.home)
      throw new SheetError(
        "The workbook's inputs do not match a known deal.",
        WORKBOOK_UNCHANGED,
        "Load a deal, change its inputs, then save them.",
      );
    const known = state.own.find(({ id }) => id === ownId(title));
    const { deal, refused } = ownDeal(terms, heldIn(state), {
      title,
      version: (known?.version ?? 0) + 1,
    });
    if (!deal)
      throw new SheetError(
        `${refused}.`,
        WORKBOOK_UNCHANGED,
        "Correct the input, then save again.",
      );
    return deal;
  });
}

/** What each case of the sheet holds, by the names of the inputs. @throws SheetError */
function heldIn(state: InputsState): HeldIn {
  const { home } = state;
  if (!home) return () => new Map();
  const columns = columnsOf(home);
  return (one) =>
    new Map(
      inputNames.flatMap((name): [string, Value][] => {
        const cell = cellOf(state, name);
        if (cell?.sheet !== home.name || cell.at.column !== columns.at(COLUMN.live)) return [];
        const column = columns.at(caseColumn(one)) - home.startColumn;
        const value = home.shown[cell.at.row - home.startRow]?.[column];
        return value === undefined ? [] : [[name, value]];
      }),
    );
}

/** Takes a deal from a file into this workbook, as one of the user's own. @throws SheetError */
export async function importIntoWorkbook(json: string): Promise<DealFile> {
  return changingOwn((state) => {
    const { deal, refused } = importDeal(json);
    if (!deal)
      throw new SheetError(
        `The file was refused: ${refused}.`,
        WORKBOOK_UNCHANGED,
        "Mend the file, then import it again.",
      );
    const id = deal.id.startsWith(OWN) ? deal.id : `${OWN}${deal.id}`.slice(0, LONGEST_ID);
    const known = state.own.find((one) => one.id === id);
    return { ...deal, id, version: Math.max(deal.version, (known?.version ?? 0) + 1) };
  });
}

const LONGEST_ID = 60;

/** @throws SheetError */
export async function deleteOwn(id: string): Promise<void> {
  await changing(({ own }) => ({
    deals: own.filter((deal) => deal.id !== id),
    result: undefined,
  }));
}

/** Adds a deal to the user's own, in the place of one of its id. */
async function changingOwn(make: (state: InputsState) => DealFile): Promise<DealFile> {
  return changing((state) => {
    const deal = make(state);
    return { deals: [...state.own.filter(({ id }) => id !== deal.id), deal], result: deal };
  });
}

/** The user's own deals as they are to be. */
interface Change<T> {
  readonly deals: readonly DealFile[];
  readonly result: T;
}

/** One change of the user's own deals at a time, so that none is written over by another. */
async function changing<T>(plan: (state: InputsState) => Change<T>): Promise<T> {
  return enqueue(async () => {
    let change: Change<T> | undefined;
    try {
      return await onWorkbook(async (context) => {
        const state = await readInputs(context, inputNames);
        change = plan(state);
        queueWriting(context, change.deals, state.keepsOwn);
        await context.sync();
        return change.result;
      });
    } catch (error) {
      if (!change || isRefusedWhole(error)) throw sheetError(error, WORKBOOK_UNCHANGED);
      if (await isKept(change.deals)) return change.result;
      throw sheetError(error, WORKBOOK_UNCHANGED);
    }
  });
}

/** Whether a change was made whose answer got lost. @throws SheetError where nobody can say. */
async function isKept(deals: readonly DealFile[]): Promise<boolean> {
  try {
    return await onWorkbook(async (context) => {
      const xml = queueReading(context);
      await context.sync();
      return JSON.stringify(dealsIn(xml.value)) === JSON.stringify(deals);
    });
  } catch (error) {
    throw sheetError(error, "The change may not have been saved. Check your deal list.");
  }
}
