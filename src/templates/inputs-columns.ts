import { COLUMN_CASES, type ColumnCase, columnCases } from "../deals/cases";
import { address, columnLetters } from "../spreadsheet/address";

/**
 * The columns of the sheet of inputs. A load finds each by its head, wherever the user has moved it, so
 * no two heads are alike.
 */
export const LOADED_WORD = "loaded, ";

const byCase = (prefix: string) => columnCases.map((one) => `${prefix}${one}`);

/** Shown to the reader. */
const SHOWN = [
  "Input",
  "Live",
  ...columnCases.map((one) => COLUMN_CASES[one]),
  "As loaded",
  "Unit",
  "Standing",
  "Source, or why it is assumed",
  "Link",
] as const;

/** Hidden: what the shown columns are worked out from. */
const BEHIND = [
  "Edited",
  "Typed over",
  "Misnamed",
  "Loaded label",
  ...byCase(LOADED_WORD),
  ...byCase("standing, "),
  ...byCase("source, "),
  ...byCase("address, "),
] as const;

export const HEADS: readonly string[] = [...SHOWN, ...BEHIND];

const at = (head: string) => HEADS.indexOf(head);

export const COLUMN = {
  label: 0,
  live: at("Live"),
  loaded: at("As loaded"),
  unit: at("Unit"),
  standing: at("Standing"),
  source: at("Source, or why it is assumed"),
  link: at("Link"),
  edited: at("Edited"),
  typedOver: at("Typed over"),
  misnamed: at("Misnamed"),
  loadedLabel: at("Loaded label"),
} as const;

/** Where a case has its value, and behind it the value, standing, source and address that were loaded. */
export const caseColumn = (one: ColumnCase): number => at(COLUMN_CASES[one]);
export const behindColumn = (
  what: "loaded" | "standing" | "source" | "address",
  one: ColumnCase,
): number => at(`${what}, ${one}`);

export const HIDDEN = { from: SHOWN.length, to: HEADS.length - 1 } as const;

/** In characters. */
export const WIDTHS: readonly number[] = [
  46,
  16,
  ...columnCases.map(() => 14),
  14,
  12,
  12,
  74,
  7,
  ...BEHIND.map(() => 12),
];

/** `C6:F6`: a row's cells of all cases. */
export function acrossCases(row: number, columnOf: (one: ColumnCase) => number): string {
  const [first = "base"] = columnCases;
  const last = columnCases.at(-1) ?? "base";
  return `${address({ row, column: columnOf(first) })}:${address({ row, column: columnOf(last) })}`;
}

/** `L6:L405`: the cells of a column from one row to another. */
export function downColumn(column: number, from: number, to: number): string {
  const letters = columnLetters(column);
  return `${letters}${from + 1}:${letters}${to + 1}`;
}
