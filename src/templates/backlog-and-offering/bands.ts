import type { SpillBlock } from "../blocks";
import { type Sheet, table } from "../template";
import { CONTRACTS, contractOf } from "./contracts";

/** LEASE.RPO's own bands. */
export const BANDS = {
  first: "0 to 12 months",
  second: "12 to 24 months",
  third: "24 to 48 months",
  beyond: "Beyond 48 months",
} as const;

const spill = (c: number): SpillBlock => ({
  kind: "spill",
  title: `Contract ${c}`,
  key: `rpo_${c}`,
  formula: contractOf(c).backlog(""),
  rows: { head: "", headline: "", enforceable: "" },
  columns: { row: "", first: "", second: "", third: "", beyond: "", all: "" },
  unit: "$m",
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
export const bands: Sheet = {
  name: "Bands",
  role: "workings",
  title: "Time bands by contract",
  purpose: "Months from the as-of date, as the function gives them, and their sums.",
  overTime: false,
  columns: [28, 18, 18, 18, 18, 18],
  labels: 46,
  blocks: [
    table("All contracts", "bands", BANDS, {
      headline_bands: {
        label: "Headline backlog (not RPO)",
        unit: "$m",
        cells: added("headline"),
      },
      enforceable_bands: { label: "Enforceable", unit: "$m", cells: added("enforceable") },
    }),
    ...CONTRACTS.map(spill),
  ],
  checks: [
    {
      label: "Headline bands add up to the headline backlog",
      unit: "$m",
      difference: "SUM(headline_bands[]) - ahead.total",
    },
    {
      label: "Enforceable bands add up to what binds",
      unit: "$m",
      difference: "SUM(enforceable_bands[]) - enforceable.total",
    },
  ],
};
