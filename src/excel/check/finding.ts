import { address, type Position } from "../../templates/address";

/** Something that a check found, said so that the reader knows what to do. */
export interface Finding {
  readonly kind: FindingKind;
  readonly sentence: string;
  /** Where to look. */
  readonly cell?: Place;
}

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** In the order in which they matter. */
export const FINDING_KINDS = [
  "failing check",
  "formula without its function",
  "error in a cell",
  "broken or missing name",
  "number over a formula",
  "input outside its range",
  "older terms",
  "not looked at",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export function placeOf(sheet: string, at: Position): Place {
  return { sheet, address: address(at) };
}

export function said({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
