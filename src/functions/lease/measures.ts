import { measures } from "../../finance/lease/options";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { labeled } from "../result";
import { as_of } from "./exit-terms";
import { options, rights } from "./rights";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

const rows = {
  headline: "Headline",
  firm: "Firm",
  withOptions: "With options",
  expected: "Expected",
  accounting: "Accounting",
};

/** Five measures of a contract. The arithmetic is in src/finance/lease/options.ts. */
export const leaseMeasures = defineFunction({
  name: "LEASE.MEASURES",
  summary:
    "Returns headline, firm, with-options, expected and accounting values of a contract with options.",
  parameters: {
    fee,
    start,
    months: term,
    as_of,
    options,
    rights,
    escalator,
    free_months,
    ramp,
  },
  returns: labeled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.LEASE.MEASURES(100, DATE(2026,1,1), 24, DATE(2026,1,1), A1:H1, A2:G2)",
    cells: {
      A1: [["RENEWAL", "TENANT", 0, 12, "SHARE", 1.1, 0.5, false]],
      A2: [["TENANT", "CONVENIENCE", 46388, 0, 0, 0, false]],
    },
    value: [
      ["Headline", 2400],
      ["Firm", 1200],
      ["With options", 3720],
      ["Expected", 3060],
      ["Accounting", 2400],
    ],
    origin:
      "24 fees of 100; the tenant may leave after twelve; a renewal of twelve fees of 110 with a probability of one half: 2,400 + 1,320, and 2,400 + 660.",
  },
  source: "ASC 842-10-30-1 (lease term); ASC 606-10-25-3 (firm); headline is an industry measure",
  notes: [
    "Headline: the fees of the stated term from as_of, rights to leave ignored. Firm: enforceable against the tenant (LEASE.BOUND). With options: headline plus every renewal and expansion, without exits or purchases. Expected: by the probabilities of the options; rights to leave without a probability are ignored, so enter them as TERMINATION. Accounting: over the lease term. Firm ≤ headline ≤ with options; the other two have no fixed place.",
    "Renewals follow each other and are reached only through those before them. An expansion adds its fee from its own day. A TERMINATION or PURCHASE ends what follows it; its price is not a fee. The lease term includes renewals that the tenant is reasonably certain to exercise and those that the landlord holds (842-10-30-1), and ends at a TERMINATION or PURCHASE that is reasonably certain. A renewal at MARKET is counted at the fee expected in price, and is not straight-lined.",
    TRANCHES_NOTE,
  ],
  evaluate: (args) =>
    labeledRows(rows, {
      ...measures(contractOf(args), args.options ?? [], args.rights ?? [], args.as_of),
    }),
});
