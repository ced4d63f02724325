import type { Row } from "../../language/blocks";
import { $m } from "../../language/row";

/**
 * Tax on income by tax years, with losses carried forward. Each period pays what is due for the year
 * so far less what the periods before it paid, so that a loss early in a year meets a profit late in
 * it in full, and the limit on earlier years' losses holds for the year as a whole.
 *
 * @param prefix Of the rows' keys: `<prefix>_income`, …, `<prefix>_carried`, `<prefix>_tax`.
 * @param income The period's taxable income before losses of earlier years.
 */
export function taxRows(prefix: string, income: string): Readonly<Record<string, Row>> {
  const key = (name: string) => `${prefix}_${name}`;
  const before = (name: string) => `IF(new_year = 1, 0, ${key(name)}[-1])`;
  return {
    [key("income")]: $m.flow("Taxable income before losses of earlier years")`${income}`,
    [key("year")]: $m.each("The same, of the tax year so far")`
      0 | ${before("year")} + ${key("income")}`,
    [key("brought")]: $m.each("Losses brought into the tax year")`
      0 | IF(new_year = 1, ${key("carried")}[-1], ${key("brought")}[-1])`,
    [key("used")]: $m.each("Used in the year so far, within the limit")`
      -MIN(${key("brought")}, LossLimit * MAX(0, ${key("year")}))`,
    [key("carried")]: $m.total.balance("Losses carried forward, the year's own added")`
      0 | ${key("brought")} + ${key("used")} + MAX(0, -${key("year")})`,
    [key("year_tax")]: $m.each("Tax of the year so far")`
      0 | TaxRate * (MAX(0, ${key("year")}) + ${key("used")})`,
    [key("tax")]: $m.total.flow("Tax paid")`${before("year_tax")} - ${key("year_tax")}`,
  };
}
