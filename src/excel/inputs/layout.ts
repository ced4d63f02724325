import { CASE_COLUMN } from "../../templates/input-row";
import { LAYOUT, layoutIn, MADE_BY } from "../../templates/made-by";
import { SheetError, WORKBOOK_UNCHANGED } from "../request/errors";
import { shownAt } from "./shown";
import { type InputsState, isNameUsed } from "./state";

/**
 * Refuses inputs that another version of Offtake laid out: its rows have other columns, and what was
 * written into them would be taken for something else.
 *
 * @throws SheetError
 */
export function mustHaveThisLayout(state: InputsState): void {
  const { home } = state;
  if (!home) return;
  const layout = layoutIn(String(shownAt(state, MADE_BY) ?? ""));
  if (layout === LAYOUT || (layout === undefined && isNameUsed(state, CASE_COLUMN))) return;
  if (layout !== undefined && layout > LAYOUT)
    throw new SheetError(
      `${home.name} was made by a newer version of Offtake.`,
      WORKBOOK_UNCHANGED,
      "Update Offtake, then try again.",
    );
  throw new SheetError(
    `${home.name} was made by Offtake 0.1, which had no columns for the cases.`,
    WORKBOOK_UNCHANGED,
    "Load the deal into a new workbook, and type your own values into its case columns.",
  );
}
