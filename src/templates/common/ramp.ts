import { table } from "../template";
import type { Term } from "./contract";

/** The reduced fee at a contract's start: from-month and share, as the LEASE functions take them. */
export const rampTable = (title: string, key: string, named: (term: Term) => string) =>
  table(
    title,
    key,
    { from: "From month", share: "Share" },
    {
      [`${key}_reduced`]: {
        label: "At the start",
        unit: "%",
        cells: { from: "1", share: named("RampShare") },
      },
      [`${key}_full`]: {
        label: "From then on",
        unit: "%",
        cells: { from: `${named("RampMonths")} + 1`, share: "1" },
      },
    },
    { from: "months" },
  );
