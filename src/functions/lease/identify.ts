import { identifyLease } from "../../finance/lease/identification";
import { defineFunction } from "../define";
import { flag } from "../parameters/scalar";
import { labelled } from "../result";

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
  summary: "Whether a compute contract is a lease or a service, with the test that decided.",
  parameters: {
    identified_asset: flag(
      "TRUE where the contract names the asset, or it is the only one that fits.",
    ),
    substitution_right: flag(
      "TRUE where the supplier can swap the asset in practice throughout the term and gains by it.",
    ),
    takes_output: flag("TRUE where the customer gets substantially all of the output."),
    directs_use: flag("TRUE where the customer decides how and for what the asset is used."),
  },
  returns: labelled("mixed", CONTRACT, DECIDED, ...Object.values(labels)),
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
      "ASC 842-10-15-10: an asset that the supplier may substitute is not an identified asset, whatever else holds.",
  },
  source: "ASC 842-10-15-3 to 15-27; IFRS 16.9, B9 to B31",
  notes: [
    "A lease needs all four: an identified asset (842-10-15-9), no substantive right of the supplier to substitute it (15-10), substantially all of the economic benefits (15-17), and the right to direct the use (15-20). The first that fails decides. The contract is a cell by itself: `INDEX(…, 1, 2)`.",
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
