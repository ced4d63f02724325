import type { ComparableFile } from "../../../deals/context-schema";
import type { DataRow } from "../../language/data-block";
import { data, each, inputs, type Parts } from "../../language/sheet";
import { claimRows, company, dayOf, figuresOf, known, PEERS, peerIds, unknown } from "./companies";

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
        ...newestRow(`${id}_equity`, "Equity value (reported)", "EquityValue", of),
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
  label: "Landlord name in deal library",
  unit: "text",
  cells: of ? { value: of.name } : {},
  source: "As spelled in the deal library; used to match the landlord in the SOTP.",
});

const shareRows = (id: string): Record<string, DataRow> => ({
  [`${id}_price`]: unknown("Share price, $", "number"),
  [`${id}_shares`]: unknown("Shares outstanding", "number"),
  [`${id}_options`]: unknown("Options and warrants", "number"),
  [`${id}_strike`]: unknown("Weighted average strike, $", "number"),
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
  const ended = "Last fiscal year-end";
  return {
    [`${id}_year_end`]: last ? dayOf(ended, last) : unknown(ended, "date"),
    [`${id}_revenue`]: row("Revenue, last fiscal year", last),
    [`${id}_revenue_next`]: row("Revenue, next fiscal year (estimate)", next),
    [`${id}_revenue_after`]: row("Revenue, fiscal year +2 (estimate)", after),
    [`${id}_ebitda`]: row("EBITDA, last fiscal year", earned),
    [`${id}_ebitda_next`]: unknown("EBITDA, next fiscal year (estimate)", "$m"),
  };
}

export const peers = inputs.columns([
  18,
])`Peers | Landlords of GPUs | Reported data by company, with date, evidence and source. Blanks are
  unreported and excluded from the statistics.`({
  ...each(peerIds, peer),
});
