import type { RowsBlock } from "../blocks";
import { asOf } from "../common/read-with";
import { rows, type Sheet } from "../template";
import { BANDS } from "./bands";
import { CONTRACTS } from "./contracts";

/** A row a band: the column's own contract, out of the tables that LEASE.RPO fills. */
const byBand = (title: string, row: string, emphasis: "total" | "result"): RowsBlock =>
  rows(
    title,
    Object.fromEntries(
      [...Object.entries(BANDS), ["all", "Total"] as const].map(([band, label]) => [
        `${row}_${band}`,
        {
          label,
          unit: "$m",
          each: `CHOOSE(N(number), ${CONTRACTS.map((c) => `rpo_${c}.${row}.${band}`).join(", ")})`,
          total: "sum",
          ...(band === "all" ? { emphasis } : {}),
        },
      ]),
    ),
  );

/** Remaining obligations by time band, as a prospectus shows them (ASC 606-10-50-13). */
export const backlog: Sheet = {
  name: "Backlog",
  role: "outputs",
  title: "Backlog by time band",
  purpose:
    "Months from the as-of date. Only what binds is a remaining performance obligation (ASC 606-10-50-13); the headline stands beside it.",
  overTime: false,
  acrossMembers: true,
  blocks: [
    rows("Read with", {
      backlog_as_of: asOf,
      backlog_reading: {
        label: "Reading of the exit clause",
        unit: "text",
        each: "exit_reading",
        lines: 3,
      },
    }),
    byBand("Headline backlog (not RPO)", "headline", "total"),
    byBand("Enforceable", "enforceable", "result"),
  ],
  checks: [
    {
      label: "Headline bands add up to the payments left of each contract",
      unit: "$m",
      difference:
        "SUMPRODUCT(ABS(headline_first[] + headline_second[] + headline_third[] + headline_beyond[] - ahead[]))",
    },
    {
      label: "Enforceable bands add up to what binds of each contract",
      unit: "$m",
      difference:
        "SUMPRODUCT(ABS(enforceable_first[] + enforceable_second[] + enforceable_third[] + enforceable_beyond[] - enforceable[]))",
    },
    {
      label: "Bands add up to the totals that the function gives",
      unit: "$m",
      difference:
        "SUM(headline_bands[]) - headline_all.total + SUM(enforceable_bands[]) - enforceable_all.total",
    },
  ],
  charts: [
    {
      title: "Backlog by band, headline beside what binds ($m)",
      kind: "column",
      of: "bands",
      by: "rows",
      series: ["headline_bands", "enforceable_bands"],
      unit: "$m",
    },
  ],
};
