import { spill } from "../../language/block";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, table } from "../../language/table";
import { CONTRACTS, contractOf } from "./contracts";

/** LEASE.RPO's own bands. */
export const BANDS = {
  first: "0 to 12 months",
  second: "12 to 24 months",
  third: "24 to 48 months",
  beyond: "Beyond 48 months",
} as const;

const bandsOf = (c: number) =>
  spill(`Contract ${c}`, `rpo_${c}`, "$m", contractOf(c).backlog(""), {
    rows: { head: "", headline: "", enforceable: "", rpo: "" },
    columns: { row: "", first: "", second: "", third: "", beyond: "", all: "" },
    units: { row: "text" },
  });

const added = (row: string) =>
  Object.fromEntries(
    [...Object.keys(BANDS), "all"].map((band) => [
      band,
      `SUM(${CONTRACTS.map((c) => `rpo_${c}.${row}.${band}`).join(", ")})`,
    ]),
  );

/** Backlog by time band as LEASE.RPO gives it, a contract after the other. */
export const bands = workings(
  "Bands",
  "Time bands by contract",
  "Months from the as-of date, as the function gives them, and their sums.",
  { columns: [28, 18, 18, 18, 18, 18], labels: 46 },
  table("All contracts", {
    bands: heads(BANDS),
    headline_bands: $m.columns("Headline backlog (not RPO)", added("headline")),
    enforceable_bands: $m.columns("Enforceable", added("enforceable")),
  }),
  ...CONTRACTS.map(bandsOf),
  $m.check("Headline bands add up to the headline backlog")`SUM(headline_bands[]) - ahead.total`,
  $m.check("Enforceable bands add up to what binds")`SUM(enforceable_bands[]) - enforceable.total`,
);
