import { findDeal } from "../../deals/library";
import { compile } from "../../templates/compile/compile";
import { computeLease } from "../../templates/models/compute-lease";
import type { Plan } from "../../templates/plan";

/** What the workbench opens with. */
export interface Start {
  readonly title: string;
  readonly plan: Plan;
}

const DEAL = "colossus-1";
const SCENARIO = "base";

/** The Colossus 1 lease, modelled. */
export function start(): Start {
  const deal = findDeal(DEAL);
  if (!deal) throw new Error(`The library has no deal ${DEAL}.`);
  const plan = compile(computeLease, { deal, scenario: SCENARIO });
  // As a file would be called: the deal in it may become another.
  return { title: plan.title, plan };
}
