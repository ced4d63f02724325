import { identifyLease } from "../../finance/lease/identification";
import { defineFunction } from "../define";
import { flag } from "../parameters/scalar";
import { labeled } from "../result";

const labels = {
  "identified asset": "An asset is identified",
  "no substitution right": "The supplier has a substantive substitution right",
  benefits: "The customer takes substantially all of the output",
  direction: "The customer directs the use",
};
const CONTRACT = "Contract";
const DECIDED = "Decided by";

/** Lease or service. The tests are in src/finance/lease/identification.ts. */
export const leaseIdentify = defineFunction({
  name: "LEASE.IDENTIFY",
  summary: "Classifies a compute contract as a lease or a service and shows the deciding test.",
  parameters: {
    identified_asset: flag(
      "TRUE if the contract specifies the asset, or only one asset can fulfill it.",
    ),
    substitution_right: flag(
      "TRUE if the supplier can in practice substitute the asset throughout the term and benefits from doing so.",
    ),
    takes_output: flag("TRUE if the customer obtains substantially all of the output."),
    directs_use: flag("TRUE if the customer decides how and for what purpose the asset is used."),
  },
  returns: labeled("mixed", CONTRACT, DECIDED, ...Object.values(labels)),
  example: {
    formula: "=OFFTAKE.LEASE.IDENTIFY(TRUE, TRUE, TRUE, TRUE)",
    value: [
      ["Contract", "Service", ""],
      ["Decided by", "The supplier has a substantive substitution right", ""],
      ["An asset is identified", true, "met"],
      ["The supplier has a substantive substitution right", true, "not met"],
      ["The customer takes substantially all of the output", true, "met"],
      ["The customer directs the use", true, "met"],
    ],
    origin:
      "ASC 842-10-15-10: an asset that the supplier may substitute is not an identified asset, whatever the other tests show.",
  },
  source: "ASC 842-10-15-3 to 15-27; IFRS 16.9, B9 to B31",
  notes: [
    "A lease needs all four: an identified asset (842-10-15-9), no substantive substitution right of the supplier (15-10), substantially all of the economic benefits (15-17), and the right to direct the use (15-20). The first failed test decides. To return the classification alone, use `INDEX(…, 1, 2)`.",
  ],
  evaluate: (args) => {
    const { contract, tests, failed } = identifyLease({
      identifiedAsset: args.identified_asset,
      substitutionRight: args.substitution_right,
      takesOutput: args.takes_output,
      directsUse: args.directs_use,
    });
    return [
      [CONTRACT, contract, ""],
      [DECIDED, failed ? labels[failed] : "All four tests", ""],
      ...tests.map(({ id, measured, outcome }) => [labels[id], measured, outcome]),
    ];
  },
});
