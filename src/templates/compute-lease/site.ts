import { components } from "../common/components";
import { live } from "../common/driver";
import { rows, type Sheet, table } from "../template";
import { componentsTable } from "./components";
import { taxClassesTable } from "./tax-classes";

const QUARTERS = { first: "First", second: "Second", third: "Third", fourth: "Fourth" } as const;
const inQuarter = (quarter: keyof typeof QUARTERS) =>
  `IF(quarters.${quarter} = in_service_quarter, equipment_basis, 0)`;

export const site: Sheet = {
  name: "Site",
  role: "workings",
  title: "What was built",
  purpose: "Capital cost by component, each with a life of its own, in the books and for tax.",
  overTime: false,
  blocks: [
    rows("Capital cost", {
      capital_cost: {
        label: "Capital cost, in the scope that the input names",
        unit: "$m",
        value: "ContractedMw * CapexPerMw",
        name: "CapitalCost",
      },
    }),
    componentsTable("Components in the books", "", "capital_cost", live),
    taxClassesTable("capital_cost"),
    rows("Bonus and convention", {
      bonus: {
        label: "Bonus depreciation, by the dates of contract and service",
        unit: "%",
        value: "BonusTaken * OFFTAKE.DEP.BONUSRATE(AcquiredDate, InServiceDate)",
      },
      equipment_basis: {
        label: "Cost of all but the building",
        unit: "$m",
        value: "capital_cost * (1 - BuildingCapexShare)",
      },
      in_service_quarter: {
        label: "Quarter in which it is put in service",
        unit: "count",
        value: "ROUNDUP(MONTH(InServiceDate) / MonthsInQuarter, 0)",
      },
      convention: {
        label: "Convention: HY, or MQ where the last quarter holds too much",
        unit: "text",
        value: 'IF(equipment_basis > 0, OFFTAKE.DEP.MQTEST(by_quarter[]), "HY")',
      },
    }),
    table("Quarters of the tax year", "quarter_numbers", QUARTERS, {
      quarters: {
        label: "Quarter",
        unit: "count",
        cells: {
          first: "1",
          second: "quarters.first + 1",
          third: "quarters.second + 1",
          fourth: "quarters.third + 1",
        },
      },
    }),
    table("Put in service by quarter", "by_quarter", QUARTERS, {
      quarter_basis: {
        label: "Cost of all but the building",
        unit: "$m",
        cells: {
          first: inQuarter("first"),
          second: inQuarter("second"),
          third: inQuarter("third"),
          fourth: inQuarter("fourth"),
        },
      },
    }),
    table(
      "What was depreciated before close, and after it",
      "look_back",
      { before: "Up to close", after: "After it" },
      {
        look_back_ends: {
          label: "Last month",
          unit: "month",
          cells: {
            before: "period_end.opening",
            after: "EDATE(period_end.opening, LookBackMonths)",
          },
        },
      },
    ),
    rows("For the checks", {
      components_cost: {
        label: "Cost of all components",
        unit: "$m",
        value: components.map((part) => `${part}.cost`).join(" + "),
      },
    }),
  ],
  checks: [
    {
      label: "The components make up the capital cost",
      unit: "$m",
      difference: "components_cost - capital_cost",
    },
    {
      label: "The tax classes make up the components",
      unit: "$m",
      difference: "SUM(tax_classes.cost) - components_cost",
    },
  ],
};
