import { findDeal } from "../../deals/library";
import { templates } from "../../templates/catalogue";
import { compile } from "../../templates/compile/compile";
import type { Plan } from "../../templates/plan";
import type { CallRoute } from "../host/functions/addin-functions";

/** What the workbench opens with. */
export interface Start {
  readonly title: string;
  readonly plan: Plan;
  readonly callRoute: CallRoute;
}

const SCENARIO = "base";

/**
 * The Colossus 1 lease, modelled, unless the page's address asks for something else:
 * `?template=gpu-fleet&deal=coreweave-openai&functions=messages`.
 *
 * @throws Error where it asks for what there is not.
 */
export function start(query: URLSearchParams): Start {
  const asked = {
    template: query.get("template") ?? "compute-lease",
    deal: query.get("deal") ?? "colossus-1",
    functions: query.get("functions") ?? "calculation",
  };
  const template = templates.find(({ id }) => id === asked.template);
  if (!template) throw new Error(`There is no template ${asked.template}.`);
  const deal = findDeal(asked.deal);
  if (!deal) throw new Error(`The library has no deal ${asked.deal}.`);
  if (deal.unpriced !== undefined) throw new Error(`${asked.deal} has no price: ${deal.unpriced}`);
  if (asked.functions !== "calculation" && asked.functions !== "messages")
    throw new Error(`functions: give calculation or messages, not ${asked.functions}.`);
  const plan = compile(template, { deal, scenario: SCENARIO });
  // As a file would be called: the deal in it may become another.
  return { title: plan.title, plan, callRoute: asked.functions };
}
