import type { Row } from "../../language/blocks";
import { $m } from "../../language/row";
import { rows, table, workings } from "../../language/sheet";
import { balance } from "./statements";

/** How the site is split for tax: what of its cost, over which life, and on what further terms. */
const TAX_CLASSES = {
  equipment: "Accelerators, servers and network",
  plant: "Power and cooling",
  real: "Land and building",
} as const;

type TaxClass = keyof typeof TAX_CLASSES;
const keys = Object.keys(TAX_CLASSES) as TaxClass[];

export const taxClassesTable = (cost: string) => ({
  tax_classes: table("Tax classes")`
    cost: Cost | share %: Share | life years: Life | convention text: Convention | bonus %: Bonus`,
  equipment_class: $m.cells(TAX_CLASSES.equipment)`${cost} * .share | GpuCapexShare +
    ServerCapexShare + NetworkCapexShare | EquipmentTaxLife | convention | bonus`,
  plant_class: $m.cells(TAX_CLASSES.plant)`
    ${cost} * .share | PowerCapexShare | PowerTaxLife | convention | bonus`,
  // Real property takes the mid-month convention and no bonus.
  real_class: $m.cells(TAX_CLASSES.real)`
    ${cost} * .share | BuildingCapexShare | BuildingTaxLife | "MM" | 0`,
});

const macrs = (key: TaxClass, cost: string, dates: string) =>
  `OFFTAKE.DEP.MACRS(${cost} * ${key}_class.share, ${key}_class.life, InServiceDate, ${dates}, ${key}_class.convention, ${key}_class.bonus)`;

/** Tax depreciation of a class in every period. */
const taxDepreciation = (key: TaxClass, cost: string) => macrs(key, cost, "period_end[]");

/** Tax depreciation of the whole site in every period. */
export const taxDepreciationOfAll = (cost: string) =>
  keys.map((key) => taxDepreciation(key, cost)).join(" + ");

/** What a site is worth for tax at close: its cost, less what was taken in the long time before. */
export const taxBasisAtClose = (cost: string) =>
  [cost, ...keys.map((key) => `INDEX(${macrs(key, cost, "look_back[]")}, 1, 1)`)].join(" - ");

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
    [key("income")]: $m.flow("Taxable income before NOLs")`${income}`,
    [key("year")]: $m.each("Taxable income before NOLs, year to date")`
      0 | ${before("year")} + ${key("income")}`,
    [key("brought")]: $m.each("NOLs at start of tax year")`
      0 | IF(new_year = 1, ${key("carried")}[-1], ${key("brought")}[-1])`,
    [key("used")]: $m.each("NOLs used, year to date")`
      -MIN(${key("brought")}, LossLimit * MAX(0, ${key("year")}))`,
    [key("carried")]: $m.total.balance("NOL carryforward")`
      0 | ${key("brought")} + ${key("used")} + MAX(0, -${key("year")})`,
    [key("year_tax")]: $m.each("Tax, year to date")`
      0 | TaxRate * (MAX(0, ${key("year")}) + ${key("used")})`,
    [key("tax")]: $m.total.flow("Tax paid")`${before("year_tax")} - ${key("year_tax")}`,
  };
}

export const tax = workings.overTime`Tax | Tax |
  Tax depreciation by class, cash taxes by tax year, NOLs and deferred tax.`({
  "MACRS depreciation (no sale)": rows,
  equipment_tax_depreciation: $m.array.flow(TAX_CLASSES.equipment)`
    ${taxDepreciation("equipment", "capital_cost")}`,
  plant_tax_depreciation: $m.array.flow(TAX_CLASSES.plant)`
    ${taxDepreciation("plant", "capital_cost")}`,
  real_tax_depreciation: $m.array.flow(TAX_CLASSES.real)`
    ${taxDepreciation("real", "capital_cost")}`,
  scheduled_tax_depreciation: $m.total.flow("All classes")`
    SUM(equipment_tax_depreciation, plant_tax_depreciation, real_tax_depreciation)`,
  // What tax takes of the site, and what is left of it for tax until it is sold.
  "Tax basis of the site": rows,
  basis_opening: $m.each("Opening balance")`tax_basis[-1]`,
  tax_depreciation: $m.flow("Tax depreciation")`-held * scheduled_tax_depreciation`,
  basis_sold: $m.flow("Sold")`-sold * (basis_opening + tax_depreciation)`,
  tax_basis: $m.total.balance("Closing balance")`
    ${taxBasisAtClose("capital_cost")} | SUM(basis_opening, tax_depreciation, basis_sold)`,
  "Without debt": rows,
  ...taxRows("unlevered", "operating_cash + sale_proceeds + tax_depreciation + basis_sold"),
  "With debt": rows,
  ...taxRows("levered", "unlevered_income + interest"),
  // The tax that timing moves: of depreciation, of rent and of losses.
  "Deferred tax liability (negative: asset)": rows,
  deferred_opening: $m.each("Opening balance")`deferred[-1]`,
  deferred_depreciation: $m.flow("Deferred tax: accelerated depreciation")`
    TaxRate * ((book_value - tax_basis) - (book_value[-1] - tax_basis[-1]))`,
  deferred_rent: $m.flow("Deferred tax: rent received in advance")`
    TaxRate * ((accrued - prepaid) - (accrued[-1] - prepaid[-1]))`,
  deferred_losses: $m.flow("Deferred tax: NOL carryforward")`
    -TaxRate * (levered_carried - levered_carried[-1])`,
  deferred_allowance: $m.flow("Change in valuation allowance")`allowance - allowance[-1]`,
  deferred: $m.total.balance("Closing balance")`
    TaxRate * (book_value.opening - tax_basis.opening) |
    ${balance("deferred_opening", "deferred_depreciation", "deferred_rent", "deferred_losses", "deferred_allowance")}`,
  "For the checks": rows,
  allowance: $m.balance("Valuation allowance: NOLs unused at sale")`
    0 | TaxRate * levered_carried * (1 - held + sold)`,
  deferred_directly: $m.balance("Deferred tax, computed from balances")`
    TaxRate * (book_value - tax_basis + accrued - prepaid - levered_carried) + allowance`,
  "Tax basis is zero after sale": $m.check`tax_basis[last]`,
  "Deferred tax roll-forward = balances": $m.check`
    SUMPRODUCT(ABS(deferred[] - deferred_directly[]))`,
  "Tax expense = tax rate × pre-tax income": $m.check`
    SUMPRODUCT(ABS(levered_tax[] - deferred_depreciation[] - deferred_rent[] - deferred_losses[] +
    TaxRate * profit_before_tax[]))`,
  "Lifetime taxable income ties to book income": $m.check`
    levered_income.total - profit_before_tax.total - (book_value.opening - tax_basis.opening)`,
});
