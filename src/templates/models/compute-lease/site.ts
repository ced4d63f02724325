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
export const site = workings`Site | What was built |
  Capital cost by component, each with a life of its own, in the books and for tax.`({
  "Capital cost": rows,
  capital_cost: $m.value("Capital cost, in the scope that the input names", "CapitalCost")`
    ContractedMw * CapexPerMw`,
  ...componentsTable("Components in the books", "", "capital_cost", live),
  ...taxClassesTable("capital_cost"),
  "Bonus and convention": rows,
  bonus: percent.value("Bonus depreciation, by the dates of contract and service")`
    BonusTaken * OFFTAKE.DEP.BONUSRATE(AcquiredDate, InServiceDate)`,
  equipment_basis: $m.value("Cost of all but the building")`
    capital_cost * (1 - BuildingCapexShare)`,
  in_service_quarter: count.value("Quarter in which it is put in service")`
    ROUNDUP(MONTH(InServiceDate) / MonthsInQuarter, 0)`,
  convention: text.value("Convention: HY, or MQ where the last quarter holds too much")`
    IF(equipment_basis > 0, OFFTAKE.DEP.MQTEST(by_quarter[]), "HY")`,
  quarter_numbers: table("Quarters of the tax year", heads(QUARTERS)),
  quarters: count.cells("Quarter")`1 | .first + 1 | .second + 1 | .third + 1`,
  by_quarter: table("Put in service by quarter", heads(QUARTERS)),
  quarter_basis: $m.each("Cost of all but the building")`
    IF(quarters.@ = in_service_quarter, equipment_basis, 0)`,
  look_back: table("What was depreciated before close, and after it")`
    before: Up to close | after: After it`,
  look_back_ends: month.cells("Last month")`
    period_end.opening | EDATE(period_end.opening, LookBackMonths)`,
  "For the checks": rows,
  components_cost: $m.value("Cost of all components")`
    ${components.map((part) => `${part}.cost`).join(" + ")}`,
  "The components make up the capital cost": $m.check`components_cost - capital_cost`,
  "The tax classes make up the components": $m.check`SUM(tax_classes.cost) - components_cost`,
});

const depreciation = each(Object.entries(COMPONENTS), ([key, [label]]) => ({
  [`${key}_depreciation`]: $m.array.flow(label)`
    OFFTAKE.DEP.SLN(${key}.cost, ${key}.salvage, ${key}.life, InServiceDate, period_end[])`,
}));

export const assets = workings.overTime`Assets | Depreciation and book value | Book value of what
  was built: straight line, each component on its own life, until the site is sold.`({
  "Depreciation of the components, if the site were kept": rows,
  ...depreciation,
  scheduled_depreciation: $m.total.flow("All components")`
    SUM(${components.map((key) => `${key}_depreciation`).join(", ")})`,
  "Book value": rows,
  book_opening: $m.each("At the start")`book_value[-1]`,
  depreciation: $m.flow("Depreciation, whoever uses the site")`-held * scheduled_depreciation`,
  book_sold: $m.flow("Sold")`-sold * (book_opening + depreciation)`,
  book_value: $m.total.balance("At the end")`
    components_cost - OFFTAKE.DEP.COMPONENTS(components[], period_end.opening, "ACCUMULATED", ,
    period_months) | SUM(book_opening, depreciation, book_sold)`,
  "Sale of the site at the end of the term": rows,
  sale_proceeds: $m.flow("Price, a share of the book value")`-SaleShare * book_sold`,
  sale_gain: $m.flow("Gain over the book value")`sale_proceeds + book_sold`,
  "For the checks": rows,
  value_if_kept: $m.array.each("Book value, if the site were kept")`
    OFFTAKE.DEP.COMPONENTS(components[], period_end[], "NBV")`,
  "Book value sold is that of the components on the day": $m.check`
    book_sold.total + SUMPRODUCT(sold[] * value_if_kept[])`,
  "Nothing is left on the books once the site is sold": $m.check`book_value[last]`,
});
