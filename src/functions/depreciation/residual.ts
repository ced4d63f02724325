import { residualValue } from "../../finance/depreciation/residual";
import { defineFunction } from "../define";
import { months, share } from "../parameters/number";
import { one } from "../result";
import { cost } from "./terms";

/** Residual value at a constant annual decline. The arithmetic is in src/finance/depreciation/residual.ts. */
export const depResidual = defineFunction({
  name: "DEP.RESIDUAL",
  summary: "Returns an asset's residual value at a given age, assuming annual decline to a floor.",
  parameters: {
    cost,
    age_months: months("Age in whole months.").between(0, 12_000),
    decline: share("Annual decline as a share of value."),
    floor: share("Floor as a share of cost.").optional(0),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.DEP.RESIDUAL(40000, 24, 0.25, 0.1)",
    value: 22_500,
    origin: "By hand: 40,000 × 0.75².",
  },
  source: "A constant annual decline: an assumption about the resale market, not a standard",
  notes: [
    "cost × max(floor, (1 − decline)^(age ÷ 12)). An estimate of market value, for use as a salvage value or a lease residual; not a depreciation method.",
  ],
  evaluate: (args) => residualValue(args.cost, args.age_months, args.decline, args.floor),
});
