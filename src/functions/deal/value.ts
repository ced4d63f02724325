import { defineFunction } from "../define";
import { choice } from "../parameters/scalar";
import { one } from "../result";
import { assumptionNamed, deal, dealNamed, field } from "./look-up";

/** One assumption of a deal in the library. */
export const dealValue = defineFunction({
  name: "DEAL.VALUE",
  summary: "One assumption of a deal in the library.",
  parameters: {
    deal,
    field,
    scenario: choice("Case of the model.", ["bear", "base", "bull"]).optional("base"),
  },
  returns: one("mixed"),
  example: {
    formula: '=OFFTAKE.DEAL.VALUE("spacex-anthropic@1", "MonthlyFee")',
    value: 1_250_000_000,
    origin: "$1.25bn a month, as the press has it from the S-1 of SpaceX.",
  },
  source: "The deal library; DEAL.SOURCE gives each figure's own source",
  notes: [
    "The name of a field is taken in any case, and with or without underscores. A date is an Excel serial: format the cell as a date.",
    "Released numbers never change: a correction is a new version of the deal. An unknown deal or field is `#N/A`, with the nearest names.",
    "What no source reports (price of power, capital cost, lives, discount rate) is assumed, with a reason and a range. DEAL.SOURCE says which it is.",
  ],
  evaluate: (args) => assumptionNamed(dealNamed(args.deal), args.field, args.scenario).value,
});
