import { slaCredit } from "../../finance/lease/sla-credit";
import { defineFunction } from "../define";
import { money, share } from "../parameters/number";
import { table } from "../parameters/table";
import { one } from "../result";

/** Service-level credit. The arithmetic is in src/finance/lease/sla-credit.ts. */
export const leaseSlaCredit = defineFunction({
  name: "LEASE.SLACREDIT",
  summary:
    "Returns the SLA credit for a period as a share of the fee, at the lowest threshold breached.",
  parameters: {
    fee: money("Full fee for the period.").atLeast(0),
    uptime: share("Uptime as a share of the period."),
    tiers: table(
      "Uptime strictly below which a credit is due, and the credit as a share of the full fee.",
      {
        below: share("Uptime threshold."),
        share: share("Credit as a share of the full fee."),
      },
    ),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.LEASE.SLACREDIT(1000, 0.985, A1:B3)",
    cells: {
      A1: [
        [0.999, 0.05],
        [0.99, 0.1],
        [0.95, 0.3],
      ],
    },
    value: 100,
    origin:
      "An uptime of 98.5% is below 99.9% and 99% but not below 95%: the lower of the two gives 10% of 1,000.",
  },
  source: "The service-level clause of cloud contracts",
  notes: [
    "Tiers may be in any order. At exactly a threshold, no credit of that tier is due. The credit is a share of the full fee, not of the downtime.",
  ],
  evaluate: ({ fee, uptime, tiers }) => slaCredit(fee, uptime, tiers),
});
