import { unitsOfProduction } from "../../finance/depreciation/units";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { number } from "../parameters/number";
import { line } from "../parameters/range";
import { elementwise } from "../result";
import { cost, output, salvage } from "./terms";

/** Units of production. The arithmetic is in src/finance/depreciation/units.ts. */
export const depUop = defineFunction({
  name: "DEP.UOP",
  summary: "Returns units-of-production depreciation, e.g., by GPU-hours.",
  parameters: {
    cost,
    salvage,
    total_units: number("Total units over the asset's life, such as GPU-hours.").above(0),
    units: line(
      "Units used in each period, in order from the first. The result has the same orientation.",
      number("Units used in a period.").atLeast(0),
    ),
    output,
  },
  returns: elementwise("money"),
  example: {
    formula: "=OFFTAKE.DEP.UOP(1000, 100, 300, A1:C1)",
    cells: { A1: [[50, 200, 100]] },
    value: [[150, 600, 150]],
    origin:
      "By hand: 900 over 300 units is 3 per unit; of the third period's 100 units only 50 remain.",
  },
  source: "ASC 360-10-35-4; IAS 16.62",
  notes: [
    "Each unit bears an equal part of cost less salvage. Depreciation stops once total_units are used.",
    "units must begin with the asset's first period; earlier use is not taken into account.",
  ],
  evaluate: ({ cost, salvage, total_units: totalUnits, units, output }) =>
    inShapeOf(units, unitsOfProduction({ cost, salvage, totalUnits }, units.values, output)),
});
