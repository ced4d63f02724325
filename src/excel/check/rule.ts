import { FIRST_SERIAL } from "../../spreadsheet/serial-dates";
import type { ValidationPlan } from "../../templates/plan";

/** What a cell may contain, and the sentence for anything else. */
export type Allowed = Pick<ValidationPlan, "rule" | "sentence">;

/** Whether a value is one that Excel's own validation would let through. */
export function allows({ rule }: Allowed, value: unknown): boolean {
  switch (rule.kind) {
    case "list":
      return !rule.options || rule.options.some((option) => isSame(option, value));
    case "date":
      return typeof value === "number" && value >= FIRST_SERIAL;
    default: {
      const { kind, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
      return (
        typeof value === "number" &&
        (kind !== "whole" || Number.isInteger(value)) &&
        value >= min &&
        value <= max
      );
    }
  }
}

function isSame(option: string, value: unknown): boolean {
  return option.toLowerCase() === String(value).trim().toLowerCase();
}
