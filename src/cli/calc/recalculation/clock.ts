import { isoSerial } from "../../../xlsx/iso-date";
import type { Parts } from "../../../xlsx/parts";
import type { SheetCells } from "./book-cells";

/**
 * When the workbook was calculated last: as a cell with nothing but `NOW` or `TODAY` says, or else as the
 * file says when it was saved.
 */
export function cachedClock(
  sheets: readonly SheetCells[],
  parts: Parts,
  isFrom1904: boolean,
): number | undefined {
  const found = new Map<string, number>();
  for (const { formulas } of sheets)
    for (const { text, before } of formulas) {
      const [, name] = /^\s*(NOW|TODAY)\(\)\s*$/i.exec(text) ?? [];
      if (name && typeof before[0] === "number") found.set(name.toUpperCase(), before[0]);
    }
  return found.get("NOW") ?? found.get("TODAY") ?? saved(parts, isFrom1904);
}

const PROPERTIES = "docProps/core.xml";

function saved(parts: Parts, isFrom1904: boolean): number | undefined {
  if (!parts.has(PROPERTIES)) return undefined;
  const text = parts.xml(PROPERTIES).child("modified")?.text() ?? "";
  return isoSerial(text, isFrom1904);
}
