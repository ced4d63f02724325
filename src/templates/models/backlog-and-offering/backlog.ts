import { $m, type Line, text } from "../../language/row";
import { each, heads, outputs, rows, spill, table, workings } from "../../language/sheet";
import { asOf } from "../common/read-with";
import { CONTRACTS, contractOf } from "./contracts";

/** LEASE.RPO's own bands. */
const BANDS = {
  first: "0 to 12 months",
  second: "12 to 24 months",
  third: "24 to 48 months",
  beyond: "Beyond 48 months",
} as const;

const bandsOf = (c: number) => ({
  [`rpo_${c}`]: spill(
    `Contract ${c}`,
    heads`row text: | first: | second: | third: | beyond: | all:`,
    {
      head: $m.spilled(""),
      headline: $m.spilled(""),
      enforceable: $m.spilled(""),
    },
  )`${contractOf(c).backlog("")}`,
});

const added = (row: string) =>
  each([...Object.keys(BANDS), "all"], (band) => ({
    [band]: `SUM(${CONTRACTS.map((c) => `rpo_${c}.${row}.${band}`).join(", ")})`,
  }));

/** Backlog by time band as LEASE.RPO gives it, a contract after the other. */
export const bands = workings.columns([28, 18, 18, 18, 18, 18], 46)`Bands | Time bands by contract |
  Months from the as-of date, as the function gives them, and their sums.`({
  bands: table("All contracts", heads(BANDS)),
  headline_bands: $m.columns("Headline backlog (not RPO)", added("headline")),
  enforceable_bands: $m.columns("Enforceable", added("enforceable")),
  ...each(CONTRACTS, bandsOf),
  "Headline bands add up to the headline backlog": $m.check`SUM(headline_bands[]) - ahead.total`,
  "Enforceable bands add up to what binds": $m.check`SUM(enforceable_bands[]) - enforceable.total`,
});

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
