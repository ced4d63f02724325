import { currentDeals, listedDeals, releaseOf } from "../../deals/library";
import type { DealFile } from "../../deals/schema";
import { powerAsReported, pricePerGpuHour, pricePerMwYear, reported } from "../../deals/scope";
import { DEAL_KINDS } from "../../deals/vocabulary";
import type { Cell } from "../cells";
import { defineFunction } from "../define";
import { choice, flag } from "../parameters/scalar";
import { labeled } from "../result";

const MILLION = 1_000_000;

/** Lists the deals of the library, one per row. */
export const dealList = defineFunction({
  name: "DEAL.LIST",
  summary: "Lists library deals, one per row, with reported terms.",
  parameters: {
    kind: choice("Only deals of this kind.", DEAL_KINDS).optional(),
    unpriced: flag("TRUE to list deals without a price as well.").optional(false),
  },
  returns: labeled("mixed"),
  example: {
    formula: '=OFFTAKE.DEAL.LIST("shell_lease")',
    value: [
      [
        "meta-hyperion@1",
        "Beignet (Blue Owl/Meta JV)",
        "Meta",
        "shell_lease",
        "2064 (campus)",
        48,
        "",
        "",
        "",
      ],
    ],
    origin: "The deal's file: an initial four-year term, a 2,064 MW campus, no reported rent.",
  },
  source: "The deal library",
  notes: [
    "Columns, without a header row: id with version, lessor, lessee, kind, MW with its basis, term in months, total contract value, $m per MW-year, $ per GPU-hour. Rows are grouped by kind and sorted by id.",
    "A deal without a price (nothing of its fee is published) is listed only if `unpriced` is TRUE. No model can load it: DEAL.VALUE returns what is reported of it, and says why there is no fee.",
    "Only figures that are reported, or derived from reported figures, are shown; assumed figures are blank here and available from DEAL.VALUE.",
    "A price is the average over the term, and is blank unless fee and capacity have the same scope: a fee for two sites is never divided by the power of one, nor by power that is “up to”, planned or approximate. Do not average cloud prices with colocation prices.",
  ],
  evaluate: ({ kind, unpriced }) =>
    (unpriced ? listedDeals() : currentDeals())
      .filter((deal) => kind === undefined || deal.kind === kind)
      .map(row),
});

function row(deal: DealFile): Cell[] {
  const perMwYear = pricePerMwYear(deal);
  return [
    releaseOf(deal),
    deal.lessor,
    deal.lessee,
    deal.kind,
    powerAsReported(deal),
    figure(deal, "TermMonths"),
    figure(deal, "TotalContractValue"),
    perMwYear === undefined ? "" : perMwYear / MILLION,
    pricePerGpuHour(deal) ?? "",
  ];
}

function figure(deal: DealFile, name: string): Cell {
  return reported(deal, name)?.value ?? "";
}
