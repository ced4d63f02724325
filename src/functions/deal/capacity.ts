import { capacity } from "../../finance/deal/capacity";
import { defineFunction } from "../define";
import { labelledRows } from "../labelled";
import { megawatts, number } from "../parameters/number";
import { labelled } from "../result";
import { pue, utilisation } from "./parameters";

const rows = { itMw: "IT MW", gpus: "GPUs", gpuHours: "GPU-hours a year" };

export const dealCapacity = defineFunction({
  name: "DEAL.CAPACITY",
  summary: "IT power, GPUs and GPU-hours a year that a site's power carries.",
  parameters: {
    mw: megawatts("Power in MW, on the basis that pue is stated for.").atLeast(0),
    kw_per_gpu: number(
      "IT power in kW of a GPU with its share of host, network and storage.",
    ).atLeast(0),
    pue: pue.optional(1),
    utilisation: utilisation.optional(1),
  },
  returns: labelled("mixed", ...Object.values(rows)),
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
    "Say which MW it is. With critical IT power leave pue out (1); with site or utility power give the site's PUE. GPUs are not rounded, so that kW a GPU worked back from a count gives that count again.",
  ],
  evaluate: ({ mw, kw_per_gpu, pue, utilisation }) =>
    labelledRows(rows, { ...capacity(mw, kw_per_gpu, pue, utilisation) }),
});
