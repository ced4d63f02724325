import { heads, rows, table } from "../../language/heading";
import { $m, date, months } from "../../language/row";
import { workings } from "../../language/sheet";
import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  type Component,
  component,
} from "../common/components";
import { worthAfter } from "./worth";

const part = (name: Component) =>
  component(name, { cost: "build_capex", inService: "runs_from", method: "'SLN" });

export const build = workings.columns([15, 15, 15, 15, 15])`Build | Building instead | The same
  capacity, built new: what it costs, what running it costs, what it is worth at the end.`({
  Cost: rows,
  build_capex: $m.value(
    "Capital cost of a new build, in the scope that the input names",
    "BuildCost",
  )`
    ContractedMw * BuildCapexPerMw`,
  build_opex: $m.value("Running cost a month, once it runs")`
    ContractedMw * BuildOpexPerMwYear / MonthsInYear`,
  "What the capacity earns the tenant": rows,
  margin_month: $m.value("Margin a month, before the fee or the cost of a build")`
    MonthlyFee * TenantMarginMultiple`,
  "Days of the build, whole months being counted from month ends": rows,
  runs_from: date.value("First day of the month in which it runs")`
    EOMONTH(decision_date, wait_months - 1) + 1`,
  horizon_end: date.value("Last day of as many months as the comparison covers")`
    EOMONTH(decision_date, months_left - 1)`,
  parts: table(
    "Parts of the build, in the proportions of the landlord's site",
    heads(COMPONENT_COLUMNS, COMPONENT_UNITS),
  ),
  accelerators: part("accelerators"),
  servers: part("servers"),
  network: part("network"),
  building: part("building"),
  power: part("power"),
  all_parts: $m.sum("All parts")`cost | salvage`,
  "Worth at the end: straight-line book value, part by part": rows,
  used_months: months.value("Months of use to the end of the term")`months_left - wait_months`,
  residual: $m.total.value("Book value then")`${worthAfter("used_months")}`,
  residual_by_function: $m.value("Book value at the end of the term, by the function")`
    IF(used_months = 0, build_capex, OFFTAKE.DEP.COMPONENTS(parts[], horizon_end, "NBV", , 1))`,
  "The parts make up the capital cost": $m.check`all_parts.cost - build_capex`,
  "Book value at the end of the term is that of the function": $m.check`
    residual - residual_by_function`,
});
