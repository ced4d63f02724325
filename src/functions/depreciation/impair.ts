import { impairmentIfrs, impairmentUsGaap } from "../../finance/depreciation/impairment";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { choice } from "../parameters/scalar";
import { one } from "../result";

/** Impairment loss. The tests are in src/finance/depreciation/impairment.ts. */
export const depImpair = defineFunction({
  name: "DEP.IMPAIR",
  summary: "Returns the impairment loss of an asset held and used, under ASC 360 or IAS 36.",
  parameters: {
    nbv: money("Net book value of the asset or asset group.").atLeast(0),
    undiscounted_or_value_in_use: money(
      "ASC 360: undiscounted cash flows from use and disposal. IAS 36: value in use (discounted).",
    ),
    fair_value: money("Fair value; under IAS 36, less costs of disposal.").atLeast(0),
    standard: choice("ASC 360 or IAS 36.", ["ASC 360", "IAS 36"]).optional("ASC 360"),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.DEP.IMPAIR(900, 950, 600)",
    value: 0,
    origin: "By hand: undiscounted flows of 950 recover 900, so fair value does not matter.",
  },
  source: "ASC 360-10-35-17; IAS 36.59",
  notes: [
    "ASC 360 first tests whether undiscounted cash flows recover the net book value; only if they do not is the asset written down to fair value. IAS 36 has one step: a write-down to the higher of value in use and fair value less costs of disposal. The same asset can be impaired under one standard and not the other.",
  ],
  evaluate: ({ nbv, undiscounted_or_value_in_use, fair_value, standard }) => {
    const loss = standard === "IAS 36" ? impairmentIfrs : impairmentUsGaap;
    return loss(nbv, undiscounted_or_value_in_use, fair_value);
  },
});
