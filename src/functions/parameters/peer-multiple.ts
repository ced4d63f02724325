import { NOT_MEANINGFUL } from "../not-meaningful";
import type { NumberDomain } from "./domain";
import { isBlank, Parameter, single } from "./parameter";

/** As data providers write "not meaningful" and "not available". */
const NOT_MEANINGFUL_TEXTS = new Set([NOT_MEANINGFUL, "N.M.", "NMF", "N/A", "NA", "-", "–", "—"]);

/**
 * A multiple in a column of peers: undefined if it is not meaningful, i.e., the text NM, a number
 * not above 0, or a blank on any platform.
 */
class PeerMultipleParameter extends Parameter<number | undefined> {
  readonly takes = "cell";
  declare readonly domain: NumberDomain;

  read(raw: unknown, name: string): number | undefined {
    const cell = single(raw);
    if (isBlank(cell) || isNotMeaningful(cell)) return undefined;
    if (typeof cell !== "number" || !Number.isFinite(cell)) this.refuse(cell, name);
    return cell > 0 ? cell : undefined;
  }
}

function isNotMeaningful(cell: unknown): boolean {
  return typeof cell === "string" && NOT_MEANINGFUL_TEXTS.has(cell.trim().toUpperCase());
}

export const peerMultiple = (description: string) =>
  new PeerMultipleParameter(description, {
    kind: "number",
    unit: "multiple",
    orNotMeaningful: true,
  });
