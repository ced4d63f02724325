import { provenance } from "../../deals/provenance";
import { defineFunction } from "../define";
import { one } from "../result";
import { assumptionNamed, deal, dealNamed, field } from "./look-up";

/** Where an assumption of the library comes from, and how well it is known. */
export const dealSource = defineFunction({
  name: "DEAL.SOURCE",
  summary: "Standing and source of one assumption of a deal in the library.",
  parameters: { deal, field },
  returns: one("text"),
  example: {
    formula: '=OFFTAKE.DEAL.SOURCE("meta-hyperion@1", "CapexPerMw")',
    value:
      "derived: $27bn of development cost ÷ 2,064 MW of campus · Vinod Kothari, on the securitisation of Hyperion, https://vinodkothari.com/tag/securitisation",
    origin: "The deal's file, which gives the arithmetic and the address.",
  },
  source: "The deal library",
  notes: [
    "The text begins with the standing: `filing`, `company` (a statement), `press`, `aggregator`, `derived` (arithmetic on those, which follows), or `assumed` (ours: the reason follows, and the range).",
    "It is of the base scenario. An unknown deal or field is `#N/A`, with the nearest names.",
  ],
  evaluate: (args) => {
    const assumption = assumptionNamed(dealNamed(args.deal), args.field);
    return `${assumption.standing}: ${provenance(assumption)}`;
  },
});
