import { rows } from "../template";
import { balance } from "./balance";

/** The tax that timing moves: of depreciation, of rent and of losses. */
export const deferredTax = rows("Deferred tax liability (negative: asset)", {
  deferred_opening: { label: "At the start", unit: "$m", each: "deferred[-1]" },
  deferred_depreciation: {
    label: "Depreciation: faster for tax than in the books",
    unit: "$m",
    each: "TaxRate * ((book_value - tax_basis) - (book_value[-1] - tax_basis[-1]))",
    total: "sum",
  },
  deferred_rent: {
    label: "Rent: taxed when received, not when earned",
    unit: "$m",
    each: "TaxRate * ((accrued - prepaid) - (accrued[-1] - prepaid[-1]))",
    total: "sum",
  },
  deferred_losses: {
    label: "Losses carried forward",
    unit: "$m",
    each: "-TaxRate * (levered_carried - levered_carried[-1])",
    total: "sum",
  },
  deferred_allowance: {
    label: "Losses that no income is left to use",
    unit: "$m",
    each: "allowance - allowance[-1]",
    total: "sum",
  },
  deferred: {
    label: "At the end",
    unit: "$m",
    opening: "TaxRate * (book_value.opening - tax_basis.opening)",
    each: balance(
      "deferred_opening",
      "deferred_depreciation",
      "deferred_rent",
      "deferred_losses",
      "deferred_allowance",
    ),
    total: "last",
    emphasis: "total",
  },
});

export const deferredTaxProof = rows("For the checks", {
  allowance: {
    label: "Allowance: tax on losses unused at the sale",
    unit: "$m",
    opening: "0",
    each: "TaxRate * levered_carried * (1 - held + sold)",
    total: "last",
  },
  deferred_directly: {
    label: "Deferred tax, from the balances themselves",
    unit: "$m",
    each: "TaxRate * (book_value - tax_basis + accrued - prepaid - levered_carried) + allowance",
    total: "last",
  },
});
