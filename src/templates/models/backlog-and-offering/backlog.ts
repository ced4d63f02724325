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
      rpo: $m.spilled(""),
    },
  )`${contractOf(c).backlog("")}`,
});

const added = (row: string) =>
  each([...Object.keys(BANDS), "all"], (band) => ({
    [band]: `SUM(${CONTRACTS.map((c) => `rpo_${c}.${row}.${band}`).join(", ")})`,
  }));

/** Backlog by time band as LEASE.RPO gives it, a contract after the other. */
export const bands = workings.columns([28, 18, 18, 18, 18, 18], 46)`Bands | Time bands by contract |
  Output of LEASE.RPO by contract, with totals.`({
  bands: table("All contracts", heads(BANDS)),
  headline_bands: $m.columns("Headline backlog (not RPO)", added("headline")),
  enforceable_bands: $m.columns("Enforceable", added("enforceable")),
  ...each(CONTRACTS, bandsOf),
  "Headline bands sum to headline backlog": $m.check`SUM(headline_bands[]) - ahead.total`,
  "Enforceable bands sum to enforceable": $m.check`SUM(enforceable_bands[]) - enforceable.total`,
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
  Bands in months from the as-of date. Only the enforceable amount is RPO (ASC 606-10-50-13);
  headline is shown for comparison.`({
  Basis: rows,
  backlog_as_of: asOf,
  backlog_reading: text.tall(3).each("Exit-clause interpretation")`exit_reading`,
  ...byBand("Headline backlog (not RPO)", "headline", $m.total),
  ...byBand("Enforceable", "enforceable", $m.result),
  "Headline bands = remaining payments": $m.check`SUMPRODUCT(ABS(headline_first[] +
    headline_second[] + headline_third[] + headline_beyond[] - ahead[]))`,
  "Enforceable bands = enforceable value": $m.check`SUMPRODUCT(ABS(enforceable_first[] +
    enforceable_second[] + enforceable_third[] + enforceable_beyond[] - enforceable[]))`,
  "Sum of bands = LEASE.RPO totals": $m.check`
    SUM(headline_bands[]) - headline_all.total + SUM(enforceable_bands[]) - enforceable_all.total`,
  "Backlog by time band: headline vs. enforceable ($m)": $m.chart("column", "bands", {
    by: "rows",
  })`headline_bands | enforceable_bands`,
});
