import { boundBy } from "../../finance/lease/exit-rights";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { labeled } from "../result";
import { as_of } from "./exit-terms";
import { rights } from "./rights";
import { contractOf, escalator, fee, free_months, ramp, start, TRANCHES_NOTE, term } from "./terms";

const rows = {
  tenantUntil: "Tenant bound until",
  landlordUntil: "Landlord bound until",
  leaseUntil: "Lease enforceable until",
  tenantPays: "Payments that bind the tenant",
  landlordServes: "Payments for service that binds the landlord",
};

/** What is enforceable against each party. The arithmetic is in src/finance/lease/exit-rights.ts. */
export const leaseBound = defineFunction({
  name: "LEASE.BOUND",
  summary:
    "Returns the payments enforceable against the tenant and against the landlord, by their exit rights.",
  parameters: {
    fee,
    start,
    months: term,
    as_of,
    rights,
    escalator,
    free_months,
    ramp,
  },
  returns: labeled("mixed", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.LEASE.BOUND(100, DATE(2026,1,1), 36, DATE(2026,1,1), A1:G2)",
    cells: {
      A1: [
        ["TENANT", "CONVENIENCE", 46388, 0, 0, 6, false],
        ["LANDLORD", "CONVENIENCE", 46023, 181, 0, 0, false],
      ],
    },
    value: [
      ["Tenant bound until", 46388],
      ["Landlord bound until", 46204],
      ["Lease enforceable until", 46388],
      ["Payments that bind the tenant", 1800],
      ["Payments for service that binds the landlord", 600],
    ],
    origin:
      "The tenant may leave on January 1, 2027 for six fees: 1,200 + 600. The landlord may end service on July 1, 2026, after six fees; its right does not shorten what is enforceable against the tenant.",
  },
  source: "ASC 842-10-55-23 and 55-24; ASC 842-10-30-1; ASC 606-10-25-3",
  notes: [
    "Dates are the first days without service. Only rights for CONVENIENCE shorten a term; LATE-DELIVERY and DEFAULT need an event. A penalty that falls over time is one row per step, each with the date from which it applies.",
    "Payments that bind the tenant (backlog, the lessor's view): the least that any tenant right leaves to be paid, fees to the exit plus penalty, at most the remaining fees. Payments for service that binds the landlord (security of supply, the tenant's view): fees to the landlord's first exit.",
    "A lease is enforceable until both parties may leave without more than an insignificant penalty, the later of the first two rows; a landlord's right alone does not shorten the term, and a tenant's is assessed as reasonably certain or not. A service contract ends at the tenant's first exit without a substantive penalty (first row); the tenant's remaining payments are then those to that date.",
    TRANCHES_NOTE,
  ],
  evaluate: (args) =>
    labeledRows(rows, { ...boundBy(contractOf(args), args.rights ?? [], args.as_of) }),
});
