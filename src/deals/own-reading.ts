import { isoOf } from "../spreadsheet/serial-dates";
import type { DealFile, Reading, Value } from "./schema";
import type { Kind } from "./vocabulary";

/** Why a figure of the user's own is what it is. */
export const REASON = "Entered in the workbook.";

/** The inputs that a reading of the exit clause sets. */
export const READING_NAMES: ReadonlySet<string> = new Set([
  "ExitReading",
  "LockInMonths",
  "LockInDays",
  "NoticeDays",
  "NoticeInside",
]);

/** A value as a deal's file has it. */
export function inFile(value: Value, kind: Kind): Value {
  return kind === "date" && typeof value === "number" ? isoOf(Math.floor(value)) : value;
}

/** The deal's reading that the sheet says, or one of the user's own. */
export function ownReading(
  readings: DealFile["readings"],
  reading: Reading,
  held: ReadonlyMap<string, Value>,
  id = "own",
): Reading {
  const read = <K extends "LockInMonths" | "LockInDays" | "NoticeDays" | "NoticeInside">(name: K) =>
    (held.get(name) ?? reading[name]) as Reading[K];
  const terms = {
    LockInMonths: read("LockInMonths"),
    LockInDays: read("LockInDays"),
    NoticeDays: read("NoticeDays"),
    NoticeInside: read("NoticeInside"),
  };
  const label = String(held.get("ExitReading") || reading.label);
  const found = [reading, ...readings].find((one) => isSame(one, { label, ...terms }));
  if (found) return found;
  // A label of the deal's would say something else than these numbers.
  const isTaken = [reading, ...readings].some((one) => one.label === label);
  const own = isTaken ? inWords(terms) : label;
  return { id, label: own, ...terms, standing: "assumed", reason: REASON };
}

function inWords(terms: Omit<Terms, "label">): string {
  const { LockInMonths, LockInDays, NoticeDays, NoticeInside } = terms;
  const inside = NoticeInside ? ", which may run inside it" : "";
  return `${LockInMonths} months and ${LockInDays} days of lock-in, then ${NoticeDays} days' notice${inside}`;
}

/** Puts a reading in the place of the one of its id. */
export function withReading(readings: DealFile["readings"], own: Reading): DealFile["readings"] {
  return readings.some(({ id }) => id === own.id)
    ? readings.map((one) => (one.id === own.id ? own : one))
    : [...readings, own];
}

/** The same reading under a name that no other has taken. */
export function apart(readings: DealFile["readings"], own: Reading, id: string): Reading {
  const known = readings.find((one) => one.id === own.id);
  return known && !isSame(known, own) ? { ...own, id } : own;
}

type Terms = Pick<Reading, (typeof COMPARED)[number]>;

const COMPARED = ["label", "LockInMonths", "LockInDays", "NoticeDays", "NoticeInside"] as const;

function isSame(a: Terms, b: Terms): boolean {
  return COMPARED.every((name) => a[name] === b[name]);
}
