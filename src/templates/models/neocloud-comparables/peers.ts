import type { ComparableFile } from "../../../deals/context-schema";
import { data } from "../../language/block";
import type { DataRow } from "../../language/data-block";
import { each } from "../../language/each";
import { inputs, type Parts } from "../../language/sheet";
import { claimRows } from "./bridge-figures";
import { PEERS, peerIds } from "./companies";
import { company, dayOf, figuresOf, known, unknown } from "./figures";

/** A peer of the library, or one without figures. */
function peer(id: (typeof peerIds)[number]): Parts {
  const of = id === "own" ? undefined : company(id);
  return {
    [id]: data(
      PEERS[id],
      { value: "Value" },
      {
        [`${id}_lessor`]: landlord(of),
        ...shareRows(id),
        ...newestRow(`${id}_equity`, "Equity value, as reported", "EquityValue", of),
        ...claimRows(id, of),
        ...yearRows(id, of),
        ...newestRow(`${id}_backlog`, "Revenue backlog", "Backlog", of),
        ...newestRow(`${id}_active`, "Active power", "ActiveMw", of, "MW"),
        ...newestRow(`${id}_contracted`, "Contracted power", "ContractedMw", of, "MW"),
      },
    ),
  };
}

const landlord = (of: ComparableFile | undefined): DataRow => ({
  label: "Name as the landlord of a deal",
  unit: "text",
  cells: of ? { value: of.name } : {},
  source: "As deals name it: by it the sum of the parts finds whose price to take.",
});

const shareRows = (id: string): Record<string, DataRow> => ({
  [`${id}_price`]: unknown("Price a share, $", "number"),
  [`${id}_shares`]: unknown("Shares outstanding", "number"),
  [`${id}_options`]: unknown("Options and warrants", "number"),
  [`${id}_strike`]: unknown("Their strike, $", "number"),
  [`${id}_units`]: unknown("Restricted share units", "number"),
});

function newestRow(
  key: string,
  label: string,
  name: Parameters<typeof figuresOf>[1],
  of: ComparableFile | undefined,
  unit: "$m" | "MW" = "$m",
): Record<string, DataRow> {
  const figure = figuresOf(of, name).at(-1);
  return { [key]: of && figure ? known(label, unit, of, figure) : unknown(label, unit) };
}

/** The last fiscal year and the two after it, which no two companies end alike. */
function yearRows(id: string, of: ComparableFile | undefined): Record<string, DataRow> {
  const last = figuresOf(of, "Revenue").at(-1);
  const [next, after] = figuresOf(of, "RevenueEstimate").filter(({ on }) => on > (last?.on ?? ""));
  const earned = figuresOf(of, "Ebitda").find(({ on }) => on === last?.on);
  const row = (label: string, figure: typeof last) =>
    of && figure ? known(label, "$m", of, figure) : unknown(label, "$m");
  const ended = "Last fiscal year ended on";
  return {
    [`${id}_year_end`]: last ? dayOf(ended, last) : unknown(ended, "date"),
    [`${id}_revenue`]: row("Revenue of that year", last),
    [`${id}_revenue_next`]: row("Revenue of the year after it, estimate", next),
    [`${id}_revenue_after`]: row("Revenue of the year after that, estimate", after),
    [`${id}_ebitda`]: row("EBITDA of the last fiscal year", earned),
    [`${id}_ebitda_next`]: unknown("EBITDA of the year after it, estimate", "$m"),
  };
}

export const peers = inputs.columns([
  18,
])`Peers | Landlords of GPUs | What is reported of each, with its day, standing and source. A blank
  is not reported: it stays out of the statistics until it is filled in.`({
  ...each(peerIds, peer),
});
