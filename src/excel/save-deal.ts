import { importDeal } from "../deals/import";
import { OWN, ownDeal, ownId } from "../deals/own-deal";
import type { DealFile } from "../deals/schema";
import { heldValues } from "./held-inputs";
import { type InputsState, readInputs } from "./inputs-state";
import { inputNames, termsOf } from "./library-names";
import { queueWriting } from "./own-deals";
import { UNTOUCHED } from "./put-back";
import { onWorkbook } from "./round-trips";
import { SheetError, sheetError } from "./sheet-error";
import { inTurn } from "./turns";

/**
 * Keeps the inputs, as they stand in the sheet, as a deal of the user's own in this workbook. One of
 * the same name is replaced by its next version.
 *
 * @throws SheetError
 */
export async function saveInputs(title: string): Promise<DealFile> {
  return changingOwn(async (state, context) => {
    const terms = termsOf(state);
    if (!terms || !state.home)
      throw new SheetError(
        "The workbook has no inputs of a deal that is known here.",
        UNTOUCHED,
        "Load a deal, change its inputs, then save them.",
      );
    const held = await heldValues(context, state);
    const known = state.own.find(({ id }) => id === ownId(title));
    const { deal, refused } = ownDeal(terms, held, { title, version: (known?.version ?? 0) + 1 });
    if (!deal) throw new SheetError(`${refused}.`, UNTOUCHED, "Mend that input, then save again.");
    return deal;
  });
}

/** Takes a deal from a file into this workbook, as one of the user's own. @throws SheetError */
export async function importIntoWorkbook(json: string): Promise<DealFile> {
  return changingOwn(async (state) => {
    const { deal, refused } = importDeal(json);
    if (!deal)
      throw new SheetError(
        `The file was refused: ${refused}.`,
        UNTOUCHED,
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
  await changing(async (context) => {
    const { own } = await readInputs(context, inputNames);
    queueWriting(
      context,
      own.filter((deal) => deal.id !== id),
    );
  });
}

/** Adds a deal to the user's own, in the place of one of its id. */
async function changingOwn(
  make: (state: InputsState, context: Excel.RequestContext) => Promise<DealFile>,
): Promise<DealFile> {
  return changing(async (context) => {
    const state = await readInputs(context, inputNames);
    const deal = await make(state, context);
    queueWriting(context, [...state.own.filter(({ id }) => id !== deal.id), deal]);
    return deal;
  });
}

/** One change of the user's own deals at a time, so that none is written over by another. */
async function changing<T>(queue: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inTurn(async () => {
    try {
      return await onWorkbook(async (context) => {
        const queued = await queue(context);
        await context.sync();
        return queued;
      });
    } catch (error) {
      throw sheetError(error, UNTOUCHED);
    }
  });
}
