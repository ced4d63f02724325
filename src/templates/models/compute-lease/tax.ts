import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { balance } from "./balance";
import { TAX_CLASSES, taxBasisAtClose, taxDepreciation } from "./tax-classes";
import { taxRows } from "./tax-rows";

export const tax = workings.overTime`Tax | Tax | Tax depreciation by class, tax on cash income by
  tax years, losses carried forward, deferred tax.`({
  "Tax depreciation (MACRS), if the site were kept": rows,
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
  basis_opening: $m.each("At the start")`tax_basis[-1]`,
  tax_depreciation: $m.flow("Tax depreciation")`-held * scheduled_tax_depreciation`,
  basis_sold: $m.flow("Sold")`-sold * (basis_opening + tax_depreciation)`,
  tax_basis: $m.total.balance("At the end")`
    ${taxBasisAtClose("capital_cost")} | SUM(basis_opening, tax_depreciation, basis_sold)`,
  "Without debt": rows,
  ...taxRows("unlevered", "operating_cash + sale_proceeds + tax_depreciation + basis_sold"),
  "With debt": rows,
  ...taxRows("levered", "unlevered_income + interest"),
  // The tax that timing moves: of depreciation, of rent and of losses.
  "Deferred tax liability (negative: asset)": rows,
  deferred_opening: $m.each("At the start")`deferred[-1]`,
  deferred_depreciation: $m.flow("Depreciation: faster for tax than in the books")`
    TaxRate * ((book_value - tax_basis) - (book_value[-1] - tax_basis[-1]))`,
  deferred_rent: $m.flow("Rent: taxed when received, not when earned")`
    TaxRate * ((accrued - prepaid) - (accrued[-1] - prepaid[-1]))`,
  deferred_losses: $m.flow("Losses carried forward")`
    -TaxRate * (levered_carried - levered_carried[-1])`,
  deferred_allowance: $m.flow("Losses that no income is left to use")`allowance - allowance[-1]`,
  deferred: $m.total.balance("At the end")`
    TaxRate * (book_value.opening - tax_basis.opening) |
    ${balance("deferred_opening", "deferred_depreciation", "deferred_rent", "deferred_losses", "deferred_allowance")}`,
  "For the checks": rows,
  allowance: $m.balance("Allowance: tax on losses unused at the sale")`
    0 | TaxRate * levered_carried * (1 - held + sold)`,
  deferred_directly: $m.balance("Deferred tax, from the balances themselves")`
    TaxRate * (book_value - tax_basis + accrued - prepaid - levered_carried) + allowance`,
  "No tax basis is left once the site is sold": $m.check`tax_basis[last]`,
  "Deferred tax rolled forward is that of the balances": $m.check`
    SUMPRODUCT(ABS(deferred[] - deferred_directly[]))`,
  "Tax in the books is the rate on profit": $m.check`
    SUMPRODUCT(ABS(levered_tax[] - deferred_depreciation[] - deferred_rent[] - deferred_losses[] +
    TaxRate * profit_before_tax[]))`,
  "Over the life taxable income is profit before tax": $m.check`
    levered_income.total - profit_before_tax.total - (book_value.opening - tax_basis.opening)`,
});
