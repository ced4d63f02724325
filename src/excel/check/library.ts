import { findDeal, releaseOf } from "../../deals/library";
import type { InputsState } from "../inputs-state";
import type { Finding } from "./finding";

/** Inputs of terms that the library has newer ones for. */
export function checkTerms({ loaded, own }: Pick<InputsState, "loaded" | "own">): Finding[] {
  if (!loaded) return [];
  const [id = ""] = loaded.deal.split("@");
  const newest = own.find((deal) => deal.id === id) ?? findDeal(id);
  if (!newest)
    return [
      {
        kind: "older terms",
        sentence: `The inputs are of ${loaded.deal}, which neither this Offtake nor the workbook has.`,
      },
    ];
  return releaseOf(newest) === loaded.deal
    ? []
    : [
        {
          kind: "older terms",
          sentence: `The inputs are of ${loaded.deal}; there is ${releaseOf(newest)}. Load it to see what changed.`,
        },
      ];
}
