import type { Row } from "../blocks";

/** What a figure of a contract is read with, wherever one stands. */
export const exitReading = {
  label: "Reading of the exit clause",
  unit: "text",
  value: "ExitReading",
} as const satisfies Row;

export const asOf = { label: "As-of date", unit: "date", value: "AsOf" } as const satisfies Row;

export const firstExit = {
  label: "First day without service",
  unit: "date",
  value: "exit_date",
} as const satisfies Row;
