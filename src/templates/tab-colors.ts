import type { SheetRole } from "./plan";

/** RGB of a sheet's tab, by what the sheet is for. */
export const TAB_COLORS: Readonly<Record<SheetRole, string>> = {
  cover: "1F3A5F",
  outputs: "2E7D5B",
  inputs: "2F6FED",
  workings: "8A96A8",
  checks: "C77700",
};
