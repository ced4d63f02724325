import { $m, count, month, percent, text } from "../../language/row";
import { each, heads, rows, table, workings } from "../../language/sheet";
import {
  COMPONENT_COLUMNS,
  COMPONENT_UNITS,
  COMPONENTS,
  component,
  components,
} from "../common/components";
import { type Driver, live } from "../common/contract";
import { taxClassesTable } from "./tax";

/**
 * The parts of the site as DEP.COMPONENTS takes them, each on its own life.
 *
 * @param prefix Of the table's key and its rows'.
 * @param cost What the site cost.
 */
export function componentsTable(title: string, prefix: string, cost: string, driver: Driver) {
  const site = { cost, inService: "InServiceDate", method: '"SLN"' };
  return {
    [`${prefix}components`]: table(title, heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
    ...each(components, (part) => ({ [`${prefix}${part}`]: component(part, site, driver) })),
  };
}

const QUARTERS = { first: "First", second: "Second", third: "Third", fourth: "Fourth" } as const;
export const site = workings`Site | Site and capital cost |
  Capital cost by component, with book and tax lives.`({
  "Capital cost": rows,
  capital_cost: $m.value("Capital cost (scope as on Inputs)", "CapitalCost")`
    ContractedMw * CapexPerMw`,
  ...componentsTable("Book components", "", "capital_cost", live),
  ...taxClassesTable("capital_cost"),
  "Bonus and convention": rows,
  bonus: percent.value("Bonus depreciation rate")`
    BonusTaken * OFFTAKE.DEP.BONUSRATE(AcquiredDate, InServiceDate)`,
  equipment_basis: $m.value("Cost excluding building")`capital_cost * (1 - BuildingCapexShare)`,
  in_service_quarter: count.value("Quarter placed in service")`
    ROUNDUP(MONTH(InServiceDate) / MonthsInQuarter, 0)`,
  convention: text.value("MACRS convention (HY or MQ)")`
    IF(equipment_basis > 0, OFFTAKE.DEP.MQTEST(by_quarter[]), "HY")`,
  quarter_numbers: table("Quarters of the tax year", heads(QUARTERS)),
  quarters: count.cells("Quarter")`1 | .first + 1 | .second + 1 | .third + 1`,
  by_quarter: table("Basis placed in service by quarter", heads(QUARTERS)),
  quarter_basis: $m.each("Cost excluding building")`
    IF(quarters.@ = in_service_quarter, equipment_basis, 0)`,
  look_back: table("Depreciation before and after close")`before: Up to close | after: After it`,
  look_back_ends: month.cells("Last month")`
    period_end.opening | EDATE(period_end.opening, LookBackMonths)`,
  "For the checks": rows,
  components_cost: $m.value("Cost of all components")`
    ${components.map((part) => `${part}.cost`).join(" + ")}`,
  "Components sum to capital cost": $m.check`components_cost - capital_cost`,
  "Tax classes sum to components": $m.check`SUM(tax_classes.cost) - components_cost`,
});

const depreciation = each(Object.entries(COMPONENTS), ([key, [label]]) => ({
  [`${key}_depreciation`]: $m.array.flow(label)`
    OFFTAKE.DEP.SLN(${key}.cost, ${key}.salvage, ${key}.life, InServiceDate, period_end[])`,
}));

export const assets = workings.overTime`Assets | Depreciation and book value |
  Straight-line net book value by component until sale.`({
  "Depreciation by component (no sale)": rows,
  ...depreciation,
  scheduled_depreciation: $m.total.flow("All components")`
    SUM(${components.map((key) => `${key}_depreciation`).join(", ")})`,
  "Book value": rows,
  book_opening: $m.each("Opening balance")`book_value[-1]`,
  depreciation: $m.flow("Depreciation (sunk)")`-held * scheduled_depreciation`,
  book_sold: $m.flow("Sold")`-sold * (book_opening + depreciation)`,
  book_value: $m.total.balance("Closing balance")`
    components_cost - OFFTAKE.DEP.COMPONENTS(components[], period_end.opening, "ACCUMULATED", ,
    period_months) | SUM(book_opening, depreciation, book_sold)`,
  "Site sale at term end": rows,
  sale_proceeds: $m.flow("Sale price")`-SaleShare * book_sold`,
  sale_gain: $m.flow("Gain on sale")`sale_proceeds + book_sold`,
  "For the checks": rows,
  value_if_kept: $m.array.each("Net book value (no sale)")`
    OFFTAKE.DEP.COMPONENTS(components[], period_end[], "NBV")`,
  "NBV sold = component NBV at sale date": $m.check`
    book_sold.total + SUMPRODUCT(sold[] * value_if_kept[])`,
  "NBV is zero after sale": $m.check`book_value[last]`,
});
