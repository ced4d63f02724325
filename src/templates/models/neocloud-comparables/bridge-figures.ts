import type { CompanyFigure, ComparableFile } from "../../../deals/context-schema";
import type { DataRow } from "../../language/data-block";
import { each } from "../../language/each";
import { figuresOf, known, unknown } from "./figures";

/** What stands between equity and enterprise value, in the order of VAL.EV. */
export const CLAIMS = {
  debt: "Debt",
  cash: "Cash",
  leases: "Leases",
  preferred: "Preferred",
  minority: "Minority",
  associates: "Associates",
} as const;

export type Claim = keyof typeof CLAIMS;

/** In words, and under what name the library has it. */
const INPUTS: Readonly<Record<Claim, { label: string; name?: CompanyFigure["name"] }>> = {
  debt: { label: "Debt, finance leases included", name: "Debt" },
  cash: { label: "Cash and what is as good as cash", name: "Cash" },
  leases: { label: "Operating leases, only against a metric before rent" },
  preferred: { label: "Preferred stock" },
  minority: { label: "Minority interest" },
  associates: { label: "Stakes whose earnings are not in the metric" },
};

/** A company's claims as inputs, keyed `coreweave_debt`. */
export function claimRows(prefix: string, of: ComparableFile | undefined): Record<string, DataRow> {
  return each(Object.entries(INPUTS), ([claim, { label, name }]) => {
    const figure = of && name ? figuresOf(of, name).at(-1) : undefined;
    const row = of && figure ? known(label, "$m", of, figure) : unknown(label, "$m");
    return { [`${prefix}_${claim}`]: row };
  });
}
