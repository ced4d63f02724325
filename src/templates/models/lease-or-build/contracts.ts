import { currentDeals, findDeal, releaseOf } from "../../../deals/library";
import { overlaps } from "../../../deals/overlaps";
import type { DealFile, Figure } from "../../../deals/schema";
import { powerAsReported, reported } from "../../../deals/scope";
import type { DataRow } from "../../language/data-block";
import { data, each, inputs } from "../../language/sheet";

const MONTHS = 12;

/** A contract of the library whose fee is reported: by an assumed one no supplier is measured. */
interface Contract {
  readonly key: string;
  readonly row: DataRow;
}

/** Dollars a year, average over the term, and the figure that says it. */
function annual(deal: DealFile): { readonly value: number; readonly said: Figure } | undefined {
  const year = reported(deal, "AverageAnnualFee");
  if (typeof year?.value === "number") return { value: year.value, said: year };
  const month = reported(deal, "MonthlyFee");
  if (typeof month?.value === "number") return { value: MONTHS * month.value, said: month };
  return undefined;
}

/** A site that is let through another is its user's: `Fluidstack (Anthropic)` is Anthropic's. */
const tenantOf = ({ lessee }: DealFile) => /\((.+)\)$/.exec(lessee)?.[1] ?? lessee;

/** The deal that tells of all of the capacity that this one tells of a part of; else itself. */
function wholeOf(deal: DealFile): DealFile {
  const whole = overlaps.find(({ part }) => part === deal.id)?.whole;
  return (whole === undefined ? undefined : findDeal(whole)) ?? deal;
}

function dateOf(deal: DealFile, said: Figure | undefined): { readonly date?: string } {
  const date = said?.source === undefined ? undefined : deal.sources[said.source]?.date;
  return date === undefined ? {} : { date };
}

function sourceOf(deal: DealFile, said: Figure): string {
  const title = said.source === undefined ? "" : (deal.sources[said.source]?.title ?? "");
  const how = said.standing === "derived" ? said.how : "";
  return [title, how].filter(Boolean).join(": ");
}

/** Tenant by tenant, so that one reads of whom each buys. */
const byTenant = currentDeals().toSorted((a, b) => tenantOf(a).localeCompare(tenantOf(b)));

export const contracts: readonly Contract[] = byTenant.map((deal, i) => {
  const fee = annual(deal);
  return {
    key: `contract_${i + 1}`,
    row: {
      label: deal.title,
      unit: "$m",
      cells: {
        deal: releaseOf(deal),
        tenant: tenantOf(deal),
        supplier: deal.lessor,
        whole: releaseOf(wholeOf(deal)),
        ...(fee ? { annual: fee.value } : {}),
        power: powerAsReported(deal) || "not reported",
      },
      ...dateOf(deal, fee?.said),
      standing: fee?.said.standing ?? "assumed",
      source: fee ? sourceOf(deal, fee.said) : "No fee reported; excluded.",
    },
  };
});

/** What the library knows of who buys computing capacity from whom. */
export const contractsSheet = inputs.columns([
  26, 13, 26, 26, 12, 30,
])`Contracts | Contracts in the deal library | Buyer, supplier and average annual value by contract.
  MW are shown as reported and not summed; bases differ.`({
  contracts: data(
    "Contracts",
    {
      deal: { head: "Deal", unit: "text" },
      tenant: { head: "Tenant", unit: "text" },
      supplier: { head: "Supplier", unit: "text" },
      whole: { head: "Overlaps with", unit: "text" },
      annual: { head: "A year", min: 0 },
      power: { head: "MW and basis", unit: "text" },
    },
    each(contracts, ({ key, row }) => ({ [key]: row })),
  ),
});
