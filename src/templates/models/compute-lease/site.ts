import { heads, rows, table } from "../../language/heading";
import { $m, count, month, percent, text } from "../../language/row";
import { workings } from "../../language/sheet";
import { components } from "../common/components";
import { live } from "../common/driver";
import { componentsTable } from "./components";
import { taxClassesTable } from "./tax-classes";

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
