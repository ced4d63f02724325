import type { Proposal, Reading } from "../../announcements/reading";
import { FIELD_NAMES } from "./field-names";

/** Returns a reading as text for a terminal: terms, figures that are not terms, and findings. */
export function listing({
  proposals,
  notTerms,
  findings,
}: Pick<Reading, "proposals" | "notTerms" | "findings">): string {
  const sections = [
    section("Proposed terms", proposals.map(term)),
    section(
      "Figures that are not terms",
      notTerms.map(({ figure, reason }) => `${figure}: ${reason}`),
    ),
    section(
      "Findings",
      findings.map(({ message }) => message),
    ),
  ].filter((text) => text !== "");
  return sections.length > 0 ? sections.join("\n") : "No terms of a deal were found.\n";
}

function section(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return "";
  return `${title}\n${entries.map((entry) => `  ${entry}\n`).join("")}`;
}

function term({ field, value, unit, hedge, sentence }: Proposal): string {
  const shown = typeof value === "object" ? value.map(bare).join(" to ") : bare(value);
  const amount = typeof value === "string" ? shown : inUnit(shown, unit);
  const hedged = hedge === undefined ? amount : `${hedge} ${amount}`;
  return `${FIELD_NAMES[field]}: ${hedged}\n      “${sentence.text.replace(/\s+/g, " ").trim()}”`;
}

function bare(value: number | string): string {
  return typeof value === "string" ? value : grouped.format(value);
}

/** A unit that adds nothing to a number is left out. */
function inUnit(amount: string, unit: string): string {
  return unit === "ratio" ? amount : `${amount} ${unit}`;
}

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
