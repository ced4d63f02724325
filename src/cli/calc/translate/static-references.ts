import type { Position } from "../../../spreadsheet/address";
import { parseFormula } from "../../../spreadsheet/formula/parse";
import type { Formula } from "../../../spreadsheet/formula/tree";
import { LAST_COLUMN, LAST_ROW } from "../../../spreadsheet/limits";
import { type CellsOnSheet, ReferencedCells } from "./referenced-cells";
import type { WorkbookScope } from "./workbook-scope";

/**
 * What a formula that cannot be calculated depends on, as far as its text says it; all of its workbook
 * where the text cannot be read, or says it only when it is calculated.
 */
export function staticReferences(
  text: string,
  at: Position & { readonly sheet: number },
  scope: WorkbookScope,
  sheets: number,
): CellsOnSheet[] {
  try {
    if (text === "") return everything(sheets);
    const walk = new Walk(at, scope);
    walk.into(parseFormula(text));
    return walk.isOpen ? everything(sheets) : walk.all;
  } catch {
    return everything(sheets);
  }
}

function everything(sheets: number): CellsOnSheet[] {
  const area = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };
  return Array.from({ length: sheets }, (_, sheet) => ({ sheet, area }));
}

class Walk extends ReferencedCells {
  readonly all: CellsOnSheet[] = [];
  /** Whether something refers to cells that its text does not name. */
  isOpen = false;

  into(formula: Formula): void {
    if (formula.kind === "call") {
      this.isOpen ||= /^(OFFSET|INDIRECT)$/i.test(formula.name);
      for (const arg of formula.args) this.into(arg);
      const named = this.definition(formula.name, undefined);
      if (named !== undefined) this.inName(formula.name, () => this.into(this.parsed(named)));
      return;
    }
    if (isOutside(formula)) return;
    const cells = this.cells(formula);
    const areas = cells ? [cells] : this.areas(formula);
    if (areas) this.all.push(...areas);
    else if (formula.kind === "name") this.intoName(formula.name);
    else for (const part of parts(formula)) this.into(part);
  }

  private intoName(name: string): void {
    const definition = this.isParameter(name) ? undefined : this.definition(name, undefined);
    if (definition !== undefined) this.inName(name, () => this.into(this.parsed(definition)));
  }
}

/** Another workbook does not change with this one. */
function isOutside(formula: Formula): boolean {
  return (
    (formula.kind === "reference" || formula.kind === "name") && formula.prefix?.link !== undefined
  );
}

function parts(formula: Formula): readonly Formula[] {
  return Object.values(formula).flatMap((value: unknown) => {
    if (Array.isArray(value)) return value as Formula[];
    return typeof value === "object" && value !== null && "kind" in value ? [value as Formula] : [];
  });
}
