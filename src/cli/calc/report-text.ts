import type { Report, Said } from "./recalculation/report";

/** A report, with what else was done to the workbook. */
export type WholeReport = Report & {
  readonly out: string;
  readonly frozen?: number;
  readonly thawed?: number;
  readonly left?: readonly (Said & { readonly formula: string })[];
};

/** Cells that are listed of each kind; JSON lists all. */
const MOST_LISTED = 20;

/** The report for people. */
export function reportText(report: WholeReport): string {
  const { out, frozen, thawed } = report;
  const said = [
    `Wrote ${out}.`,
    ...(frozen === undefined ? [] : [`${counted(frozen, "formula")} frozen.`]),
    ...(thawed === undefined ? [] : [`${counted(thawed, "formula")} restored.`]),
    summary(report),
  ];
  const changed = report.changed.map(({ cell, before, after }) => ({
    cell,
    why: `${shown(before)} is now ${shown(after)}`,
  }));
  const calculated = report.calculated.map((cell) => ({ cell, why: "" }));
  const errors = report.errors.map(({ cell, error, message: why }) => ({
    cell,
    why: why === "" ? error : `${error}: ${why}`,
  }));
  return [
    said.join(" "),
    ...section("Not restored; the formulas stay in the workbook's data", report.left ?? []),
    ...section("Changed", changed),
    ...section("Calculated, since the file had no value", calculated),
    ...section("Kept as Excel left them, since Offtake does not give the same", report.kept),
    ...section(
      "Out of date: not recalculated, although what they depend on has changed",
      report.stale,
    ),
    ...section("From chance, the clock or outside; kept as they were", report.volatile),
    ...section("Errors", errors),
    "",
  ].join("\n");
}

function summary({ formulas, equal, recalculated }: Report): string {
  const more = recalculated > 0 ? `, ${recalculated} recalculated` : "";
  return `${counted(formulas, "formula")}: ${equal} as Excel calculates them${more}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function section(title: string, said: readonly Said[]): string[] {
  if (said.length === 0) return [];
  const lines = said
    .slice(0, MOST_LISTED)
    .map(({ cell, why }) => (why === "" ? `  ${cell}` : `  ${cell}  ${why}`));
  const more = said.length - MOST_LISTED;
  return [
    `${title} (${said.length}):`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more (--json lists all)`] : []),
  ];
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null && "error" in value) return String(value.error);
  return JSON.stringify(value);
}
