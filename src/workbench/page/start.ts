import { findDeal, releaseOf } from "../../deals/library";
import { readingOf } from "../../deals/resolve";
import { compile } from "../../templates/compile/compile";
import { computeLease } from "../../templates/compute-lease";
import type { WorkbookContent } from "../engine/content";
import { planContent } from "../engine/planContent";

/** What the workbench opens with. */
export interface Start {
  readonly title: string;
  readonly content: WorkbookContent;
  /** What the add-in keeps of a deal that it has loaded, so that the pane knows the workbook. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const DEAL = "colossus-1";
const SCENARIO = "base";

/** The Colossus 1 lease, modelled. */
export function start(): Start {
  const deal = findDeal(DEAL);
  if (!deal) throw new Error(`The library has no deal ${DEAL}.`);
  const plan = compile(computeLease, { deal, scenario: SCENARIO });
  return {
    title: `${plan.title}: ${deal.title}`,
    content: planContent(plan),
    settings: {
      "Offtake.Loaded": {
        version: 1,
        deal: releaseOf(deal),
        scenario: SCENARIO,
        reading: readingOf(deal, SCENARIO).id,
      },
    },
  };
}
