import type { StoredValue } from "../../../xlsx/stored-cell";

/** How far apart two numbers may be, as a share of the larger of the result and its largest operand. */
const SHARE = 1e-9;

/** Errors that a file has only as an older one. */
const OLDER: Readonly<Record<string, string>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#VALUE!",
};

/** An error as a file has it. */
export function fileError(code: string): string {
  return OLDER[code] ?? code;
}

/** @param largestOperand Of the numbers that the result was calculated from; found only where it matters. */
export function isEqual(
  one: StoredValue,
  other: StoredValue,
  largestOperand: () => number,
): boolean {
  if (typeof one === "number" && typeof other === "number") {
    const difference = Math.abs(one - other);
    if (difference <= SHARE * Math.max(Math.abs(one), Math.abs(other))) return true;
    return difference <= SHARE * largestOperand();
  }
  if (typeof one === "object" && one !== null)
    return (
      typeof other === "object" && other !== null && fileError(one.error) === fileError(other.error)
    );
  return one === other;
}
