import { leaseOrBuild } from "../../finance/deal/lease-or-build";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { money } from "../parameters/number";
import { labeled } from "../result";
import { delay, discountRate, horizon } from "./parameters";

const rows = {
  lease: "Lease",
  build: "Build",
  lost: "Margin lost while waiting",
  advantage: "Advantage of leasing",
};

export const dealLeaseVsBuild = defineFunction({
  name: "DEAL.LEASEVSBUILD",
  summary: "Compares the PV of leasing capacity now with building and waiting.",
  parameters: {
    lease_fee: money("Monthly lease fee.").atLeast(0),
    months: horizon("Comparison horizon in months from today."),
    build_capex: money("Capital cost of building, today.").atLeast(0),
    build_opex_month: money("Monthly operating cost of the new build, once in service.").atLeast(0),
    delay_months: delay("Months until the new build is in service."),
    margin_month: money("Monthly margin that the capacity would earn; lost while waiting."),
    rate: discountRate,
    residual: money("Residual value of the new build at the horizon.").atLeast(0).optional(0),
  },
  returns: labeled("money", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.LEASEVSBUILD(100, 36, 2000, 20, 18, 90, 0, 500)",
    value: [
      ["Lease", 3600],
      ["Build", 1860],
      ["Margin lost while waiting", 1620],
      ["Advantage of leasing", -120],
    ],
    origin:
      "By hand, at a rate of 0: 36 fees of 100; 2,000 + 18 months of 20 − 500; 18 months of 90; 1,860 + 1,620 − 3,600.",
  },
  source:
    "Present value comparison, as in Brealey, Myers and Allen, Principles of Corporate Finance",
  notes: [
    "Lease: the fees of months 1 to the horizon. Build: capex today, opex from the month after the delay, less the residual at the horizon. Margin lost while waiting: the margin of the months of delay, up to the horizon. Advantage of leasing: build + margin lost − lease; if negative, build.",
    "The monthly rate is (1 + rate)^(1/12) − 1; flows fall at month end.",
  ],
  evaluate: (a) =>
    labeledRows(rows, {
      ...leaseOrBuild({
        leaseFee: a.lease_fee,
        months: a.months,
        buildCapex: a.build_capex,
        buildOpexMonth: a.build_opex_month,
        delayMonths: a.delay_months,
        marginMonth: a.margin_month,
        rate: a.rate,
        residual: a.residual,
      }),
    }),
});
