import { each } from "../../language/each";
import { heads, spill, table } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { CONTRACTS, contractOf } from "./contracts";

/** LEASE.RPO's own bands. */
export const BANDS = {
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
