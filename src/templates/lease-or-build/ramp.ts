import { table } from "../template";
import type { Driver } from "./terms";

/** From-month and share of the fee, as the LEASE functions take them. */
export const rampTable = (title: string, key: string, driver: Driver) =>
  table(
    title,
    key,
    { from: "From month", share: "Share" },
    {
      [`${key}_reduced`]: {
        label: "At the start",
        unit: "%",
        cells: { from: "1", share: driver("RampShare") },
      },
      [`${key}_full`]: {
        label: "From then on",
        unit: "%",
        cells: { from: "RampMonths + 1", share: "1" },
      },
    },
    { from: "months" },
  );
