import { capacity } from "../../finance/deal/capacity";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { megawatts, number } from "../parameters/number";
import { labeled } from "../result";
import { pue, utilization } from "./parameters";

const rows = { itMw: "IT MW", gpus: "GPUs", gpuHours: "GPU-hours a year" };

export const dealCapacity = defineFunction({
  name: "DEAL.CAPACITY",
  summary: "Returns IT power, GPU count and annual GPU-hours supported by a site's power.",
  parameters: {
    mw: megawatts("Power in MW, on the same basis as pue.").atLeast(0),
    kw_per_gpu: number(
      "IT power per GPU in kW, including its share of host, network and storage.",
    ).atLeast(0),
    pue: pue.optional(1),
    utilization: utilization.optional(1),
  },
  returns: labeled("mixed", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.DEAL.CAPACITY(300, 1.25, 1.2, 0.5)",
    value: [
      ["IT MW", 250],
      ["GPUs", 200000],
      ["GPU-hours a year", 876000000],
    ],
    origin:
      "By hand: 300 ÷ 1.2 = 250 MW of IT; 250,000 kW ÷ 1.25 = 200,000 GPUs; 200,000 × 8760 × 0.5 = 876,000,000.",
  },
  source: "PUE: ISO/IEC 30134-2",
  notes: [
    "For critical IT power, omit pue (1); for site or utility power, enter the site's PUE. The GPU count is not rounded, so that kW per GPU derived from a count returns the same count.",
  ],
  evaluate: ({ mw, kw_per_gpu, pue, utilization }) =>
    labeledRows(rows, { ...capacity(mw, kw_per_gpu, pue, utilization) }),
});
