import type { DealFile, Reading, Value } from "./schema";

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

/** The reading that was loaded, or one of the user's own where the sheet says otherwise. */
export function ownReading(
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
  if (isSame(reading, { label, ...terms })) return reading;
  return { id, label, ...terms, standing: "assumed", reason: REASON };
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
