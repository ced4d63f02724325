import { provenance } from "../../deals/provenance";
import { defineFunction } from "../define";
import { one } from "../result";
import { assumptionNamed, deal, dealNamed, field } from "./look-up";

/** Returns the standing and source of a library assumption. */
export const dealSource = defineFunction({
  name: "DEAL.SOURCE",
  summary: "Returns the standing and source of one deal assumption.",
  parameters: { deal, field },
  returns: one("text"),
  example: {
    formula: '=OFFTAKE.DEAL.SOURCE("meta-hyperion@1", "CapexPerMw")',
    value:
      "derived: $27bn of development cost ÷ 2,064 MW of campus · Vinod Kothari, on the securitisation of Hyperion, https://vinodkothari.com/tag/securitisation",
    origin: "The deal's file, which states the arithmetic and the link.",
  },
  source: "The deal library",
  notes: [
    "The text begins with the standing: `filing`, `company` (a statement), `press`, `aggregator`, `derived` (calculated from those; the calculation follows), or `assumed` (by Offtake; the reason and range follow).",
    "The result is for the base case. An unknown deal or field returns `#N/A` and suggests similar names.",
  ],
  evaluate: (args) => {
    const assumption = assumptionNamed(dealNamed(args.deal), args.field);
    return `${assumption.standing}: ${provenance(assumption)}`;
  },
});
