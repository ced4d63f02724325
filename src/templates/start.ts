import { findDeal } from "../deals/library";
import { compile } from "./compile/compile";
import { computeLease } from "./compute-lease";
import type { Plan } from "./plan";

/** The deal that Offtake grew from. */
const FIRST_DEAL = "colossus-1";

/** The workbook that a newcomer sees: the Colossus 1 lease, modelled. */
export function startBook(): Plan {
  const deal = findDeal(FIRST_DEAL);
  if (!deal) throw new Error(`The library has no ${FIRST_DEAL}.`);
  return compile(computeLease, { deal, scenario: "base" });
}
