import { $m, type Line, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { rows } from "../../language/table";
import { asOf } from "../common/read-with";
import { BANDS } from "./bands";
import { CONTRACTS } from "./contracts";

/** A row a band: the column's own contract, out of the tables that LEASE.RPO fills. */
const byBand = (title: string, row: string, whole: Line) => {
  const band = (key: string, label: string, line = $m) => line.flow(label)`
    CHOOSE(N(number), ${CONTRACTS.map((c) => `rpo_${c}.${row}.${key}`).join(", ")})`;
  const bands = Object.entries(BANDS).map(([key, label]) => [`${row}_${key}`, band(key, label)]);
  return rows(title, { ...Object.fromEntries(bands), [`${row}_all`]: band("all", "Total", whole) });
};

/** Remaining obligations by time band, as a prospectus shows them (ASC 606-10-50-13). */
export const backlog = outputs.acrossMembers(
  "Backlog",
  "Backlog by time band",
  "Months from the as-of date. Only what binds is a remaining performance obligation (ASC 606-10-50-13); the headline stands beside it.",
  rows("Read with", {
    backlog_as_of: asOf,
    backlog_reading: text.tall(3).each("Reading of the exit clause")`exit_reading`,
  }),
  byBand("Headline backlog (not RPO)", "headline", $m.total),
  byBand("Enforceable", "enforceable", $m.result),
  $m.check("Headline bands add up to the payments left of each contract")`
    SUMPRODUCT(ABS(headline_first[] + headline_second[] + headline_third[] + headline_beyond[] -
    ahead[]))`,
  $m.check("Enforceable bands add up to what binds of each contract")`
    SUMPRODUCT(ABS(enforceable_first[] + enforceable_second[] + enforceable_third[] +
    enforceable_beyond[] - enforceable[]))`,
  $m.check("Bands add up to the totals that the function gives")`
    SUM(headline_bands[]) - headline_all.total + SUM(enforceable_bands[]) - enforceable_all.total`,
  $m.chart("column", "Backlog by band, headline beside what binds ($m)", {
    of: "bands",
    by: "rows",
  })`headline_bands | enforceable_bands`,
);
