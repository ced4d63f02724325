import { type Area, area } from "../../spreadsheet/address";
import { between } from "../../spreadsheet/area";
import { quotedSheet, type Token, tokens } from "../../spreadsheet/formula-tokens";
import { cellReference } from "../../spreadsheet/reference";

/** Cells of one sheet that a formula refers to. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** What the names of a workbook refer to, by the name in lower case. */
export type RefersTo = ReadonlyMap<string, string>;

/**
 * The cells that a formula refers to by address or by a name of one cell. Whole rows and columns, and
 * names of anything else, are left out.
 *
 * @param home The sheet that the formula is on.
 */
export function referencesIn(formula: string, home: string, names: RefersTo): Reference[] {
  return pieces(tokens(formula)).flatMap(({ sheet, text }): Reference[] => {
    const cells = area(text.replaceAll("$", ""));
    if (cells) return [{ sheet: sheet ?? home, area: cells }];
    const named = cellReference(names.get(text.toLowerCase()) ?? "");
    return named ? [{ sheet: named.sheet, area: between(named.at, named.at) }] : [];
  });
}

interface Piece {
  readonly sheet?: string | undefined;
  /** Such as `$B$4`, `B4:F4` or `MonthlyFee`. */
  readonly text: string;
}

/** Addresses and names, each with the sheet before it: what is between marks that part them. */
function pieces(written: readonly Token[]): Piece[] {
  const found: Piece[] = [];
  let sheet: string | undefined;
  let text = "";
  const close = () => {
    if (text !== "") found.push({ sheet, text });
    [sheet, text] = [undefined, ""];
  };
  for (const token of written) {
    if (token.kind === "sheet") sheet = quotedSheet(token);
    else if (token.text === "!") [sheet, text] = [sheet ?? text, ""];
    else if (isPart(token)) text += token.text;
    else close();
  }
  close();
  return found;
}

function isPart({ kind, text }: Token): boolean {
  return kind === "word" || kind === "number" || text === "$" || text === ":";
}
