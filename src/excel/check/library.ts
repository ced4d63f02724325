import { findDeal, releaseOf } from "../../deals/library";
import type { LoadedRecord } from "../records";
import type { Finding } from "./finding";

/** Inputs of terms that the library has newer ones for. */
export function checkTerms(loaded: LoadedRecord | undefined): Finding[] {
  if (!loaded) return [];
  const [id = ""] = loaded.deal.split("@");
  const newest = findDeal(id);
  if (!newest)
    return [
      {
        kind: "older terms",
        sentence: `The inputs are of ${loaded.deal}, which this version of Offtake does not have.`,
      },
    ];
  return releaseOf(newest) === loaded.deal
    ? []
    : [
        {
          kind: "older terms",
          sentence: `The inputs are of ${loaded.deal}; the library has ${releaseOf(newest)}. Load it to see what changed.`,
        },
      ];
}
