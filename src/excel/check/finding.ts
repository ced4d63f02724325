import { address, type Position } from "../../spreadsheet/address";
import { sheetName } from "../../spreadsheet/sheet-name";

/** Something that a check found, worded so that the reader knows what to do. */
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
  "formula of the inputs",
  "name of the inputs",
  "failing check",
  "frozen",
  "formula without its function",
  "broken or missing name",
  "number over a formula",
  "input outside its range",
  "error in a cell",
  "edited input",
  "older terms",
  "not looked at",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** More of a kind than this are one fault's echoes, or more than anyone reads. */
const MOST = 50;

/** In the order in which they matter; of each kind as many as are read, and how many more there are. */
export function ranked(findings: readonly Finding[]): Finding[] {
  return FINDING_KINDS.flatMap((kind) => {
    const alike = findings.filter((finding) => finding.kind === kind);
    const rest = alike.length - MOST;
    if (rest <= 0) return alike;
    const sentence =
      rest === 1 ? "There is 1 more like these." : `There are ${rest} more like these.`;
    return [...alike.slice(0, MOST), { kind, sentence }];
  });
}

export function placeOf(sheet: string, at: Position): Place {
  return { sheet, address: address(at) };
}

/** `Inputs!B6` or `'My inputs'!B6`, as a formula refers to it. */
export function placeText({ sheet, address }: Place): string {
  return `${sheetName(sheet)}!${address}`;
}
