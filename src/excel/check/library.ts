import { findDeal, releaseOf } from "../../deals/library";
import { SCENARIO } from "../../templates/inputs-head";
import { cellOf, type InputsState } from "../inputs/state";
import { type Finding, placeOf } from "./finding";

/** Inputs of terms that the library has newer ones for. */
export function checkTerms(state: InputsState): Finding[] {
  const sentence = staleness(state);
  const current = cellOf(state, SCENARIO);
  const cell = current && placeOf(current.sheet, current.at);
  return sentence ? [{ kind: "older terms", sentence, ...(cell ? { cell } : {}) }] : [];
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
