import { overlaps } from "../../../spreadsheet/area";
import { ownersOf, type SheetCells } from "./book-cells";
import type { CellsOnSheet, FormulaCell } from "./formula-cell";

/** Which formulas looked at what, when they were calculated last. */
export class Dependents {
  private readonly readers = new Map<FormulaCell, Set<FormulaCell>>();
  /** Formulas that read an area, by the area: most are read by many. */
  private readonly areas = new Map<
    string,
    { readonly cells: CellsOnSheet; readonly by: FormulaCell[] }
  >();

  constructor(
    private readonly sheets: readonly SheetCells[],
    formulas: readonly FormulaCell[],
  ) {
    for (const formula of formulas)
      for (const cells of formula.reads) {
        const { sheet, area } = cells;
        const key = [sheet, area.startRow, area.startColumn, area.endRow, area.endColumn].join();
        const known = this.areas.get(key);
        if (known) known.by.push(formula);
        else this.areas.set(key, { cells, by: [formula] });
      }
    for (const { cells, by } of this.areas.values())
      for (const owner of ownersOf(sheets, cells)) {
        const readers = this.readers.get(owner) ?? new Set();
        for (const formula of by) readers.add(formula);
        this.readers.set(owner, readers);
      }
  }

  of(formula: FormulaCell): Iterable<FormulaCell> {
    return this.readers.get(formula) ?? [];
  }

  /** Those that looked at a cell of an area. */
  ofCells({ sheet, area }: CellsOnSheet): FormulaCell[] {
    return [...this.areas.values()]
      .filter(({ cells }) => cells.sheet === sheet && overlaps(cells.area, area))
      .flatMap(({ by }) => by);
  }

  /** The given ones and all that depend on them. */
  affected(seeds: Iterable<FormulaCell>): Set<FormulaCell> {
    const found = new Set(seeds);
    for (const formula of found) for (const reader of this.of(formula)) found.add(reader);
    return found;
  }

  /** Whether a formula depends on itself. */
  isCircular(formula: FormulaCell): boolean {
    return this.affected(this.of(formula)).has(formula);
  }

  /** Each after what it looks at, as far as no circle prevents that. */
  ordered(formulas: ReadonlySet<FormulaCell>): FormulaCell[] {
    const ordered: FormulaCell[] = [];
    const opened = new Set<FormulaCell>();
    const closed = new Set<FormulaCell>();
    const stack = [...formulas].reverse();
    for (let formula = stack.pop(); formula; formula = stack.pop()) {
      if (closed.has(formula)) continue;
      if (opened.has(formula)) {
        closed.add(formula);
        ordered.push(formula);
        continue;
      }
      opened.add(formula);
      stack.push(formula);
      for (const cells of formula.reads)
        for (const owner of ownersOf(this.sheets, cells))
          if (formulas.has(owner) && !opened.has(owner)) stack.push(owner);
    }
    return ordered;
  }
}
