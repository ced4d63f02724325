import { releaseOf } from "../deals/library";
import type { DealFile } from "../deals/schema";
import { isFeeFor, scopeOf } from "../deals/scope";
import { type AssumptionName, vocabulary } from "../deals/vocabulary";
import type { Drawing } from "./compile/drawing";

/** What a row below the inputs says of the deal's file, that is no assumption. */
interface About {
  readonly label: string;
  value(deal: DealFile): string | boolean;
  source(deal: DealFile): string;
}

const party = (label: string, value: About["value"]): About => ({
  label,
  value,
  source: ({ quality }) => quality ?? "",
});

const feeIsFor = (label: string, name: AssumptionName): About => ({
  label,
  value: (deal) => isFeeFor(deal, name),
  source: (deal) =>
    (["MonthlyFee", name] as const)
      .map((one) => `${vocabulary[one].label}: ${scopeOf(deal, one) ?? "–"}.`)
      .join(" "),
});

/** By group and defined name: whose deal it is, and what its fee may be divided by. */
const ABOUT: Readonly<Record<string, Readonly<Record<string, About>>>> = {
  Parties: {
    DealId: party("Deal, with its version", releaseOf),
    Lessor: party("Landlord", ({ lessor }) => lessor),
    Lessee: party("Tenant", ({ lessee }) => lessee),
  },
  Scope: {
    FeeCoversMw: feeIsFor("The fee is for this power", "ContractedMw"),
    FeeCoversGpus: feeIsFor("The fee is for these accelerators", "GpuCount"),
  },
};

export const ABOUT_NAMES = Object.values(ABOUT).flatMap((rows) => Object.keys(rows));

/** Draws the groups one below the other. @returns Where the named cells stand, and the next row. */
export function drawAbout(
  drawing: Drawing,
  first: number,
  deal: DealFile,
  columns: { readonly value: number; readonly source: number },
): { readonly rows: readonly AboutRow[]; readonly end: number } {
  let row = first;
  const drawn = Object.entries(ABOUT).flatMap(([group, rows]) => {
    drawing.put(row, 0, group, "group");
    drawing.band(row++, [1, columns.source], "group");
    const placed = Object.entries(rows).map(([name, { label, value, source }]) => {
      drawing.put(row, 0, label, "label");
      drawing.put(row, columns.value, value(deal), "inputText");
      drawing.put(row, columns.source, source(deal), "source");
      return { name, comment: label, row: row++ };
    });
    row++;
    return placed;
  });
  return { rows: drawn, end: row };
}

interface AboutRow {
  readonly name: string;
  readonly comment: string;
  readonly row: number;
}
