import { columnsOf, type Formula, type Values } from "./formula";
import type { Setting } from "./template";

/**
 * A setting: what the model starts with, and the least and the most that may be entered.
 *
 *     CashMonths: setting(1, "months", 0, 24)`Cash kept | Months of operating cost.`
 */
export function setting(value: number, unit: string, min?: number, max?: number): Formula<Setting> {
  return (...written: Values) => ({
    ...told(written),
    unit,
    value,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  });
}

/** One of a few. */
export function choice(value: number, unit: string, options: readonly number[]): Formula<Setting> {
  return (...written: Values) => ({ ...told(written), unit, value, options });
}

/** @param value An Excel serial. */
export function dateSetting(value: number): Formula<Setting> {
  return (...written: Values) => ({ ...told(written), unit: "", value, kind: "date" });
}

/** What it is called, and a note. */
function told(written: Values): Pick<Setting, "label" | "note"> {
  const [label = "", note = ""] = columnsOf(written);
  return { label, note };
}
