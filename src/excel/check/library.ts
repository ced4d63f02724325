import { findDeal, releaseOf } from "../../deals/library";
import { SCENARIO } from "../../templates/inputs-sheet";
import { isFormula } from "../cells/literal";
import { cellAt, cellOf, type InputsState } from "../inputs/state";
import { termsOf } from "../inputs/terms";
import { type Finding, placeOf } from "./finding";

/** Inputs of terms that the library has newer ones for, and of another case than the sheet says. */
export function checkTerms(state: InputsState): Finding[] {
  const sentences = [staleness(state), otherCase(state)];
  const current = cellOf(state, SCENARIO);
  const cell = current && placeOf(current.sheet, current.at);
  return sentences.flatMap((sentence): Finding[] =>
    sentence ? [{ kind: "older terms", sentence, ...(cell ? { cell } : {}) }] : [],
  );
}

function staleness({ loaded, own }: InputsState): string | undefined {
  if (!loaded) return undefined;
  const [id = "", version = "0"] = loaded.deal.split("@");
  const newest = own.find((deal) => deal.id === id) ?? findDeal(id);
  if (!newest)
    return `Inputs are from ${loaded.deal}, which is neither in the library nor in the workbook.`;
  if (newest.version < Number(version))
    return `Inputs are from ${loaded.deal}, but this version of Offtake only has ${releaseOf(newest)}. Update Offtake.`;
  return newest.version > Number(version)
    ? `Inputs are from ${loaded.deal}; ${releaseOf(newest)} is available. Load it to review changes.`
    : undefined;
}

/** The cell may have been changed where Offtake did not run. */
function otherCase(state: InputsState): string | undefined {
  const cell = cellOf(state, SCENARIO);
  const terms = termsOf(state);
  if (!terms || !state.home || cell?.sheet !== state.home.name) return undefined;
  const current = cellAt(state.home, cell.at.row, cell.at.column).value;
  const word = String(current).replace(/^'/, "").trim().toLowerCase();
  return word === terms.scenario || isFormula(current)
    ? undefined
    : `Case cell says “${word}” but the ${terms.scenario} case is loaded. Select the case again.`;
}
