import { releaseOf } from "../deals/library";
import type { DealFile } from "../deals/schema";
import { isFeeFor, scopeOf } from "../deals/scope";
import { type AssumptionName, vocabulary } from "../deals/vocabulary";
import type { Drawing } from "./compile/drawing";
import { formula } from "./input-row";
import { COLUMN, HEADS } from "./inputs-columns";
import { EDITED_INPUTS } from "./inputs-totals";
import { MADE_BY, madeBy } from "./made-by";
import type { StyleName } from "./styles";

/** What a row below the inputs says of the deal's file, that is no assumption. */
interface About {
  readonly label: string;
  readonly style: StyleName;
  value(deal: DealFile): string | boolean;
  source(deal: DealFile): string;
  /** Whether the row says how many inputs are no longer the deal's own. */
  readonly saysEdited?: true;
}

const party = (label: string, value: About["value"], style: StyleName = "inputText"): About => ({
  label,
  style,
  value,
  source: ({ quality }) => quality ?? "",
  saysEdited: true,
});

const feeIsFor = (label: string, name: AssumptionName): About => ({
  label,
  style: "inputText",
  value: (deal) => isFeeFor(deal, name),
  source: (deal) =>
    (["MonthlyFee", name] as const)
      .map((one) => `${vocabulary[one].label}: ${scopeOf(deal, one) ?? "–"}.`)
      .join(" "),
});

/** By group and defined name: whose deal it is, and what its fee may be divided by. */
const ABOUT: Readonly<Record<string, Readonly<Record<string, About>>>> = {
  Parties: {
    DealTitle: party("Title", ({ title }) => title),
    DealId: party("Deal, with its version", releaseOf, "cellText"),
    Lessor: party("Landlord", ({ lessor }) => lessor),
    Lessee: party("Tenant", ({ lessee }) => lessee),
  },
  Scope: {
    FeeCoversMw: feeIsFor("The fee is for this power", "ContractedMw"),
    FeeCoversGpus: feeIsFor("The fee is for these accelerators", "GpuCount"),
  },
  Workbook: {
    [MADE_BY]: {
      label: "Inputs made by",
      style: "cellText",
      value: () => madeBy,
      source: () => "",
    },
  },
};

export const ABOUT_NAMES = Object.values(ABOUT).flatMap((rows) => Object.keys(rows));

/** Draws the groups one below the other. @returns Where the named cells stand, and the next row. */
export function drawAbout(
  drawing: Drawing,
  first: number,
  deal: DealFile,
): { readonly rows: readonly NamedRow[]; readonly end: number } {
  let row = first;
  const drawn = Object.entries(ABOUT).flatMap(([group, rows]) => {
    drawGroup(drawing, row++, group);
    const placed = Object.entries(rows).map(([name, about]) => {
      const { label, value, source, style, saysEdited } = about;
      drawing.put(row, COLUMN.label, label, "label");
      drawing.put(row, COLUMN.live, value(deal), style);
      if (saysEdited) drawing.put(row, COLUMN.standing, formula(EDITED_NOTE), "unit");
      drawing.put(row, COLUMN.source, source(deal), "source");
      return { name, comment: label, row: row++ };
    });
    row++;
    return placed;
  });
  return { rows: drawn, end: row };
}

const EDITED_NOTE = `IF(${EDITED_INPUTS}=0,"",${EDITED_INPUTS}&IF(${EDITED_INPUTS}=1," input"," inputs")&" edited")`;

export function drawGroup(drawing: Drawing, row: number, group: string): void {
  drawing.put(row, COLUMN.label, group, "group");
  drawing.band(row, [COLUMN.live, HEADS.indexOf("Link")], "group");
}

export interface NamedRow {
  readonly name: string;
  readonly comment: string;
  readonly row: number;
}
