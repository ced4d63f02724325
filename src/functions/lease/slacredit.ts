import { slaCredit } from "../../finance/lease/sla-credit";
import { defineFunction } from "../define";
import { money, share } from "../parameters/number";
import { table } from "../parameters/table";
import { one } from "../result";

/** Service-level credit. The arithmetic is in src/finance/lease/sla-credit.ts. */
export const leaseSlacredit = defineFunction({
  name: "LEASE.SLACREDIT",
  summary:
    "Service-level credit of a period: a share of its fee, by the lowest threshold breached.",
  parameters: {
    fee: money("The period's whole fee.").atLeast(0),
    uptime: share("Share of the period in which the service was up."),
    tiers: table("Uptime below which (strictly) a credit is due, and its share of the whole fee.", {
      below: share("Threshold of uptime."),
      share: share("Share of the whole fee that is credited."),
    }),
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
      "An uptime of 98.5 % is below 99.9 % and 99 % but not below 95 %: the lower of the two gives 10 % of 1,000.",
  },
  source: "The service-level clause of cloud contracts",
  notes: [
    "Tiers may stand in any order. At a threshold itself no credit of that tier is due. The credit is a share of the whole fee, not of the downtime.",
  ],
  evaluate: ({ fee, uptime, tiers }) => slaCredit(fee, uptime, tiers),
});
