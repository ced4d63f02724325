import { defineFunction } from "../define";
import { choice } from "../parameters/scalar";
import { one } from "../result";
import { assumptionNamed, deal, dealNamed, field } from "./look-up";

/** Returns one assumption of a deal in the library. */
export const dealValue = defineFunction({
  name: "DEAL.VALUE",
  summary: "Returns one assumption of a library deal.",
  parameters: {
    deal,
    field,
    scenario: choice("Case: bear, base or bull.", ["bear", "base", "bull"]).optional("base"),
  },
  returns: one("mixed"),
  example: {
    formula: '=OFFTAKE.DEAL.VALUE("spacex-anthropic@1", "MonthlyFee")',
    value: 1_250_000_000,
    origin: "$1.25bn per month, as the press reports from SpaceX's S-1.",
  },
  source: "The deal library; DEAL.SOURCE gives each figure's own source",
  notes: [
    "Field names are not case-sensitive and may be written with or without underscores. A date is returned as an Excel serial; format the cell as a date.",
    "Released numbers never change; a correction is a new version of the deal. An unknown deal or field returns `#N/A` and suggests similar names.",
    "Figures that no source reports (power price, capital cost, useful lives, discount rate) are assumed, with a reason and a range. DEAL.SOURCE shows which they are.",
  ],
  evaluate: (args) => assumptionNamed(dealNamed(args.deal), args.field, args.scenario).value,
});
