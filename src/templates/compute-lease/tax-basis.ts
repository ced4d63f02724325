import type { Row } from "../blocks";
import { rows } from "../template";
import { taxBasisAtClose, taxClasses, taxDepreciation } from "./tax-classes";

const depreciation = Object.fromEntries(
  taxClasses.map(([key, label]): [string, Row] => [
    `${key}_tax_depreciation`,
    { label, unit: "$m", series: taxDepreciation(key, "capital_cost"), total: "sum" },
  ]),
);

/** What tax takes of the site, and what is left of it for tax until it is sold. */
export const taxBasis = [
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
