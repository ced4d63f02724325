import { each } from "../../language/each";
import { rows } from "../../language/heading";
import { $m, type Line, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { asOf } from "../common/read-with";
import { BANDS } from "./bands";
import { CONTRACTS } from "./contracts";

/** A row a band: the column's own contract, out of the tables that LEASE.RPO fills. */
const byBand = (title: string, row: string, whole: Line) => {
  const band = (key: string, label: string, line = $m) => line.flow(label)`
    CHOOSE(N(number), ${CONTRACTS.map((c) => `rpo_${c}.${row}.${key}`).join(", ")})`;
  return {
    [title]: rows,
    ...each(Object.entries(BANDS), ([key, label]) => ({ [`${row}_${key}`]: band(key, label) })),
    [`${row}_all`]: band("all", "Total", whole),
  };
};

/** Remaining obligations by time band, as a prospectus shows them (ASC 606-10-50-13). */
export const backlog = outputs.acrossMembers`Backlog | Backlog by time band |
  Months from the as-of date. Only what binds is a remaining performance obligation (ASC
  606-10-50-13); the headline stands beside it.`({
  "Read with": rows,
  backlog_as_of: asOf,
  backlog_reading: text.tall(3).each("Reading of the exit clause")`exit_reading`,
  ...byBand("Headline backlog (not RPO)", "headline", $m.total),
  ...byBand("Enforceable", "enforceable", $m.result),
  "Headline bands add up to the payments left of each contract": $m.check`
    SUMPRODUCT(ABS(headline_first[] + headline_second[] + headline_third[] + headline_beyond[] -
    ahead[]))`,
  "Enforceable bands add up to what binds of each contract": $m.check`
    SUMPRODUCT(ABS(enforceable_first[] + enforceable_second[] + enforceable_third[] +
    enforceable_beyond[] - enforceable[]))`,
  "Bands add up to the totals that the function gives": $m.check`
    SUM(headline_bands[]) - headline_all.total + SUM(enforceable_bands[]) - enforceable_all.total`,
  "Backlog by band, headline beside what binds ($m)": $m.chart("column", "bands", { by: "rows" })`
    headline_bands | enforceable_bands`,
});
