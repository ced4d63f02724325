import { address, type Position } from "../../spreadsheet/address";
import { movedFormula } from "../../spreadsheet/formula/moved";
import { fromStored } from "../../xlsx/stored-form";
import type { Worksheet } from "../../xlsx/worksheet";

/**
 * Every formula with its `=`, as Excel shows it, by address. Cells that were filled at once share the
 * formula of the first: the others' is that one, moved.
 */
export function shownFormulas(worksheet: Worksheet, ids: readonly string[]): Map<string, string> {
  const shown = new Map<string, string>();
  const first = new Map<number, { at: Position; text: string }>();
  for (const at of worksheet.positions()) {
    const stored = worksheet.formula(at);
    if (!stored) continue;
    const { text, shared } = stored;
    if (text !== "") {
      const formula = `=${fromStored(text, ids)}`;
      if (shared !== undefined) first.set(shared, { at, text: formula });
      shown.set(address(at), formula);
    } else if (shared !== undefined) {
      const origin = first.get(shared);
      if (!origin) continue;
      const [right, down] = [at.column - origin.at.column, at.row - origin.at.row];
      shown.set(address(at), movedFormula(origin.text, right, down));
    }
  }
  return shown;
}
