import { rows, type Sheet } from "../template";
import { deferredTax, deferredTaxProof } from "./deferred-tax";
import { taxBasis } from "./tax-basis";
import { taxRows } from "./tax-rows";

export const tax: Sheet = {
  name: "Tax",
  role: "workings",
  title: "Tax",
  purpose:
    "Tax depreciation by class, tax on cash income by tax years, losses carried forward, deferred tax.",
  overTime: true,
  blocks: [
    ...taxBasis,
    rows(
      "Without debt",
      taxRows("unlevered", "operating_cash + sale_proceeds + tax_depreciation + basis_sold"),
    ),
    rows("With debt", taxRows("levered", "unlevered_income + interest")),
    deferredTax,
    deferredTaxProof,
  ],
  checks: [
    {
      label: "No tax basis is left once the site is sold",
      unit: "$m",
      difference: "tax_basis[last]",
    },
    {
      label: "Deferred tax rolled forward is that of the balances",
      unit: "$m",
      difference: "SUMPRODUCT(ABS(deferred[] - deferred_directly[]))",
    },
    {
      label: "Tax in the books is the rate on profit",
      unit: "$m",
      difference:
        "SUMPRODUCT(ABS(levered_tax[] - deferred_depreciation[] - deferred_rent[] - deferred_losses[] + TaxRate * profit_before_tax[]))",
    },
    {
      label: "Over the life taxable income is profit before tax",
      unit: "$m",
      difference:
        "levered_income.total - profit_before_tax.total - (book_value.opening - tax_basis.opening)",
    },
  ],
};
