import type { Row } from "../blocks";
import { rows, table } from "../template";
import { taxBasisAtClose, taxClasses, taxDepreciation } from "./tax-classes";

const inQuarter = (quarter: string) =>
  `IF(quarters.${quarter} = in_service_quarter, equipment_basis, 0)`;

const depreciation = Object.fromEntries(
  taxClasses.map(([key, one]): [string, Row] => [
    `${key}_tax_depreciation`,
    { label: one.label, unit: "$m", series: taxDepreciation(one, "capital_cost"), total: "sum" },
  ]),
);

/** From the bonus to what the site is still worth for tax. */
export const taxBasis = [
  rows("Bonus and convention", {
    bonus: {
      label: "Bonus depreciation, by the dates",
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
      label: "Convention: half year, or mid-quarter",
      unit: "text",
      value: 'IF(equipment_basis > 0, OFFTAKE.DEP.MQTEST(by_quarter[]), "HY")',
    },
  }),
  table(
    "Quarters of the tax year",
    "quarter_numbers",
    { first: "First", second: "Second", third: "Third", fourth: "Fourth" },
    {
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
    },
  ),
  table(
    "Put in service by quarter",
    "by_quarter",
    { first: "First", second: "Second", third: "Third", fourth: "Fourth" },
    {
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
    },
  ),
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
  rows("Tax depreciation (MACRS), if the site were kept", {
    ...depreciation,
    scheduled_tax_depreciation: {
      label: "All classes",
      unit: "$m",
      each: `SUM(${Object.keys(depreciation).join(", ")})`,
      total: "sum",
      emphasis: "total",
    },
  }),
  rows("Tax basis of the site", {
    basis_opening: { label: "At the start", unit: "$m", each: "tax_basis[-1]" },
    tax_depreciation: {
      label: "Tax depreciation",
      unit: "$m",
      each: "-held * scheduled_tax_depreciation",
      total: "sum",
    },
    basis_sold: {
      label: "Sold",
      unit: "$m",
      each: "-sold * (basis_opening + tax_depreciation)",
      total: "sum",
    },
    tax_basis: {
      label: "At the end",
      unit: "$m",
      opening: taxBasisAtClose("capital_cost"),
      each: "SUM(basis_opening, tax_depreciation, basis_sold)",
      total: "last",
      emphasis: "total",
    },
  }),
] as const;
