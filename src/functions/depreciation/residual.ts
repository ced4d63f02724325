import { residualValue } from "../../finance/depreciation/residual";
import { defineFunction } from "../define";
import { months, share } from "../parameters/number";
import { one } from "../result";
import { cost } from "./terms";

/** Residual value by a yearly decline. The arithmetic is in src/finance/depreciation/residual.ts. */
export const depResidual = defineFunction({
  name: "DEP.RESIDUAL",
  summary: "Value that an asset keeps at an age, by a yearly decline with a floor.",
  parameters: {
    cost,
    age_months: months("Age in whole months.").between(0, 12_000),
    decline: share("Share of value lost each year."),
    floor: share("Share of cost that it never falls below.").optional(0),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.DEP.RESIDUAL(40000, 24, 0.25, 0.1)",
    value: 22_500,
    origin: "By hand: 40,000 × 0.75².",
  },
  source: "A constant yearly decline: an assumption about the second-hand market, not a standard",
  notes: [
    "cost × max(floor, (1 − decline)^(age ÷ 12)). It estimates a market value, for a salvage value or a lease's residual; it is no depreciation method.",
  ],
  evaluate: (args) => residualValue(args.cost, args.age_months, args.decline, args.floor),
});
