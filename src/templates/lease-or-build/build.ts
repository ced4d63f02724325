import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  type Component,
  component,
} from "../common/components";
import { rows, type Sheet, table, text } from "../template";
import { worthAfter } from "./worth";

const part = (name: Component) =>
  component(name, { cost: "build_capex", inService: "runs_from", method: text("SLN") });

export const build: Sheet = {
  name: "Build",
  role: "workings",
  title: "Building instead",
  purpose:
    "The same capacity, built new: what it costs, what running it costs, what it is worth at the end.",
  overTime: false,
  columns: [15, 15, 15, 15, 15],
  blocks: [
    rows("Cost", {
      build_capex: {
        label: "Capital cost of a new build, in the scope that the input names",
        unit: "$m",
        value: "ContractedMw * BuildCapexPerMw",
        name: "BuildCost",
      },
      build_opex: {
        label: "Running cost a month, once it runs",
        unit: "$m",
        value: "ContractedMw * BuildOpexPerMwYear / MonthsInYear",
      },
    }),
    rows("What the capacity earns the tenant", {
      margin_month: {
        label: "Margin a month, before the fee or the cost of a build",
        unit: "$m",
        value: "MonthlyFee * TenantMarginMultiple",
      },
    }),
    rows("Days of the build, whole months being counted from month ends", {
      runs_from: {
        label: "First day of the month in which it runs",
        unit: "date",
        value: "EOMONTH(decision_date, wait_months - 1) + 1",
      },
      horizon_end: {
        label: "Last day of as many months as the comparison covers",
        unit: "date",
        value: "EOMONTH(decision_date, months_left - 1)",
      },
    }),
    table(
      "Parts of the build, in the proportions of the landlord's site",
      "parts",
      COMPONENT_COLUMNS,
      {
        accelerators: part("accelerators"),
        servers: part("servers"),
        network: part("network"),
        building: part("building"),
        power: part("power"),
      },
      COMPONENT_UNITS,
      { key: "all_parts", label: "All parts", unit: "$m", columns: ["cost", "salvage"] },
    ),
    rows("Worth at the end: straight-line book value, part by part", {
      used_months: {
        label: "Months of use to the end of the term",
        unit: "months",
        value: "months_left - wait_months",
      },
      residual: {
        label: "Book value then",
        unit: "$m",
        value: worthAfter("used_months"),
        emphasis: "total",
      },
      residual_by_function: {
        label: "Book value at the end of the term, by the function",
        unit: "$m",
        value:
          'IF(used_months = 0, build_capex, OFFTAKE.DEP.COMPONENTS(parts[], horizon_end, "NBV", , 1))',
      },
    }),
  ],
  checks: [
    {
      label: "The parts make up the capital cost",
      unit: "$m",
      difference: "all_parts.cost - build_capex",
    },
    {
      label: "Book value at the end of the term is that of the function",
      unit: "$m",
      difference: "residual - residual_by_function",
    },
  ],
};
