import { totalContractValue } from "../../finance/lease/payments";
import { sum } from "../../finance/sum";
import { defineFunction } from "../define";
import { one } from "../result";
import { escalator, fee, feeTerms, free_months, ramp, TRANCHES_NOTE, term } from "./terms";

/** Headline total contract value. The arithmetic is in src/finance/lease/payments.ts. */
export const leaseTcv = defineFunction({
  name: "LEASE.TCV",
  summary: "Returns headline total contract value: all fees through term end.",
  parameters: { fee, months: term, escalator, free_months, ramp },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.LEASE.TCV(1250, 37, 0, 0, A1:B2)",
    cells: {
      A1: [
        [1, 0.5],
        [3, 1],
      ],
    },
    value: 45000,
    origin: "Two months at half of 1,250 and 35 in full: 1,250 + 43,750.",
  },
  source:
    "An industry measure, not one of an accounting standard; the enforceable part is LEASE.ENFORCEABLE",
  notes: [
    TRANCHES_NOTE,
    "Headline value is not all enforceable. If either party can terminate on notice, show LEASE.ENFORCEABLE alongside.",
  ],
  evaluate: (args) => sum(feeTerms(args).map(totalContractValue)),
});
