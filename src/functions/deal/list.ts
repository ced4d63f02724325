import { currentDeals, releaseOf } from "../../deals/library";
import type { DealFile } from "../../deals/schema";
import { powerAsReported, pricePerGpuHour, pricePerMwYear, reported } from "../../deals/scope";
import { DEAL_KINDS } from "../../deals/vocabulary";
import type { Cell } from "../cells";
import { defineFunction } from "../define";
import { choice } from "../parameters/scalar";
import { labelled } from "../result";

const MILLION = 1_000_000;

/** The deals of the library, one a row. */
export const dealList = defineFunction({
  name: "DEAL.LIST",
  summary: "The deals of the library, one a row, with their terms as reported.",
  parameters: {
    kind: choice("Only deals of this kind.", DEAL_KINDS).optional(),
  },
  returns: labelled("mixed"),
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
    origin: "The deal's file: four years at first, 2,064 MW of campus, no rent reported.",
  },
  source: "The deal library",
  notes: [
    "Columns, without a header row: id with version, lessor, lessee, kind, MW with its basis, term in months, total contract value, $m a MW-year, $ a GPU-hour. Kinds stand together, ids in order.",
    "Only what is reported, or derived from it, is shown; what the library assumes is left blank here, and DEAL.VALUE gives it.",
    "A price is the average over the term, and is blank unless fee and capacity cover the same thing: a fee for two sites is never divided by the power of one, nor by power that is “up to”, planned or approximate. Cloud and colocation are two families of prices: do not average them together.",
  ],
  evaluate: ({ kind }) =>
    currentDeals()
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
