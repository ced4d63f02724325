import { leaseOrBuild } from "../../finance/deal/lease-or-build";
import { defineFunction } from "../define";
import { labelledRows } from "../labelled";
import { money } from "../parameters/number";
import { labelled } from "../result";
import { delay, discountRate, horizon } from "./parameters";

const rows = {
  lease: "Lease",
  build: "Build",
  lost: "Margin lost while waiting",
  advantage: "Advantage of leasing",
};

export const dealLeasevsbuild = defineFunction({
  name: "DEAL.LEASEVSBUILD",
  summary: "Present value of leasing capacity now against building it and waiting.",
  parameters: {
    lease_fee: money("Lease fee a month.").atLeast(0),
    months: horizon("Horizon in months from today, over which both are compared."),
    build_capex: money("Cost of building, today.").atLeast(0),
    build_opex_month: money("Operating cost a month of what is built, once it runs.").atLeast(0),
    delay_months: delay("Months until what is built runs."),
    margin_month: money("Margin a month that the capacity would earn, lost while waiting."),
    rate: discountRate,
    residual: money("Worth of what is built, at the horizon.").atLeast(0).optional(0),
  },
  returns: labelled("money", ...Object.values(rows)),
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
    "Lease: the fees of months 1 to the horizon. Build: capex today, opex from the month after the delay, less the residual at the horizon. Lost: the margin of the months of waiting, to the horizon at most. The advantage of leasing is build + lost − lease; negative, build.",
    "The monthly rate is (1 + rate)^(1/12) − 1, flows at month end.",
  ],
  evaluate: (a) =>
    labelledRows(rows, {
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
