import type { Row } from "../blocks";

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
    [key("income")]: {
      label: "Taxable income before losses of earlier years",
      unit: "$m",
      each: income,
      total: "sum",
    },
    [key("year")]: {
      label: "The same, of the tax year so far",
      unit: "$m",
      opening: "0",
      each: `${before("year")} + ${key("income")}`,
    },
    [key("brought")]: {
      label: "Losses brought into the tax year",
      unit: "$m",
      opening: "0",
      each: `IF(new_year = 1, ${key("carried")}[-1], ${key("brought")}[-1])`,
    },
    [key("used")]: {
      label: "Used in the year so far, within the limit",
      unit: "$m",
      each: `-MIN(${key("brought")}, LossLimit * MAX(0, ${key("year")}))`,
    },
    [key("carried")]: {
      label: "Losses carried forward, the year's own added",
      unit: "$m",
      opening: "0",
      each: `${key("brought")} + ${key("used")} + MAX(0, -${key("year")})`,
      total: "last",
      emphasis: "total",
    },
    [key("year_tax")]: {
      label: "Tax of the year so far",
      unit: "$m",
      opening: "0",
      each: `TaxRate * (MAX(0, ${key("year")}) + ${key("used")})`,
    },
    [key("tax")]: {
      label: "Tax paid",
      unit: "$m",
      each: `${before("year_tax")} - ${key("year_tax")}`,
      total: "sum",
      emphasis: "total",
    },
  };
}
