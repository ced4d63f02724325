import type { StoredValue } from "../../../xlsx/stored-cell";
import { Unsupported } from "../translate/unsupported";
import type { BookRecalculation } from "./book-recalculation";
import type { Calculated } from "./calculator";
import { isEqual } from "./equal";
import type { CellsOnSheet, FormulaCell } from "./formula-cell";
import type { CellWithError, Kept, Report, Said } from "./report";

/** One spill may make another grow, and so on; in a circle that would never end. */
const MOST_ROUNDS = 20;

/** A value that was put into a cell. */
export interface Entered {
  readonly sheet: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly value: StoredValue;
}

/**
 * Recalculates a workbook without overwriting what cannot be proven: a formula is trusted where it gives
 * what Excel left when all that it depends on has the values that Excel left. Of the others each keeps its
 * value, and so does what depends on them once it would have to change.
 */
export class Recalculation {
  private readonly recalculated = new Set<FormulaCell>();
  private readonly calculated = new Set<FormulaCell>();
  private readonly stale = new Map<FormulaCell, string>();
  private readonly messages = new Map<FormulaCell, string>();
  /** Formulas of Offtake's that no longer give what the file says. */
  private readonly differing = new Set<FormulaCell>();
  private proven: readonly FormulaCell[] = [];

  constructor(
    private readonly book: BookRecalculation,
    private readonly isForced: boolean,
  ) {}

  /**
   * Calculates the formulas of which the file has no value, then tries the others.
   *
   * @param formulas All, or those that matter: of them alone is told.
   */
  prove(formulas: readonly FormulaCell[] = this.book.formulas): void {
    const { book } = this;
    this.proven = formulas;
    const absent = new Set(formulas.filter((cell) => !cell.hasValue && cell.formula));
    if (absent.size > 0) {
      book.try(absent, () => undefined);
      const failures = book.run(absent);
      for (const [cell, why] of failures) cell.why = why;
      for (const cell of absent) if (!failures.has(cell)) this.calculated.add(cell);
    }
    book.try(formulas, (cell, found) => this.judge(cell, found));
    for (const cell of formulas)
      if (!cell.isProven && cell.why?.kind === "differs" && book.dependents.isCircular(cell))
        cell.why = new Unsupported("circular", "depends on itself");
  }

  /** Formulas of Offtake's whose value in the file is not the one that they give. */
  get outOfDate(): readonly FormulaCell[] {
    return [...this.differing, ...this.calculated].filter((cell) => cell.formula?.callsOfftake);
  }

  private judge(cell: FormulaCell, found: Calculated): void {
    if (found.message !== undefined) this.messages.set(cell, found.message);
    if (this.calculated.has(cell) || this.isForced) {
      cell.isProven = true;
      return;
    }
    if (!cell.hasValue) return;
    cell.isProven = this.isAsLeft(cell, found);
    if (cell.isProven) return;
    if (cell.formula?.callsOfftake && !isUnknown(found.values[0] ?? null)) {
      cell.isProven = true;
      this.differing.add(cell);
      return;
    }
    cell.why = difference(cell, found);
  }

  private isAsLeft(cell: FormulaCell, found: Calculated): boolean {
    if (found.values.length !== cell.before.length) return false;
    let operand: number | undefined;
    const largest = () => {
      operand ??= this.book.calculator.largestOperand(found);
      return operand;
    };
    return found.values.every((value, i) => isEqual(value, cell.before[i] ?? null, largest));
  }

  /** Recalculates what depends on what was entered, on formulas that differ, and all where it is forced. */
  apply(entered: readonly Entered[]): void {
    const { book } = this;
    for (const { sheet, at, value } of entered) book.sheets[sheet]?.set(at, value);
    const seeds = new Set<FormulaCell>(this.differing);
    if (this.isForced) for (const cell of book.formulas) if (cell.formula) seeds.add(cell);
    for (const { sheet, at } of entered)
      for (const cell of book.dependents.ofCells({ sheet, area: areaOf(at) })) seeds.add(cell);
    if (seeds.size > 0) this.settle(book.dependents.affected(seeds));
  }

  /** Until no formula fails that did not before, and no spill grows. */
  private settle(first: ReadonlySet<FormulaCell>): void {
    const { book } = this;
    const affected = new Set(first);
    const former = new Map([...affected].map((cell) => [cell, state(book, cell)]));
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.spread(affected);
      const current = new Set(
        [...affected].filter((cell) => cell.formula && !this.stale.has(cell)),
      );
      const areas = new Map([...current].map((cell) => [cell, cell.fills]));
      const failures = book.run(current);
      for (const cell of current) if (this.gaveUp(cell, failures)) this.recalculated.delete(cell);
      const failed = [...current].filter((cell) => this.stale.has(cell));
      if (failed.length > 0) {
        for (const [cell, before] of former) book.apply(cell, before);
        continue;
      }
      for (const cell of current) this.recalculated.add(cell);
      const moved = [...current].filter((cell) => !isSameArea(cell.fills, areas.get(cell)));
      if (moved.length === 0) return;
      this.follow(moved, areas, affected, former);
    }
  }

  /** What depends on a formula that cannot be trusted must not change either. */
  private spread(affected: ReadonlySet<FormulaCell>): void {
    if (this.isForced) return;
    for (const cell of affected)
      if (!cell.isProven && !this.stale.has(cell))
        this.stale.set(cell, "keeps its value although what it depends on has changed");
    for (const cell of this.book.dependents.affected([...this.stale.keys()]))
      if (affected.has(cell) && !this.stale.has(cell))
        this.stale.set(cell, "depends on a cell that could not be recalculated");
    for (const cell of this.stale.keys()) this.recalculated.delete(cell);
  }

  private gaveUp(cell: FormulaCell, failures: ReadonlyMap<FormulaCell, Unsupported>): boolean {
    const failure = failures.get(cell);
    const value = this.book.sheets[cell.sheet]?.value(cell.at) ?? null;
    const isNewlyUnknown = isUnknown(value) && !isUnknown(cell.before[0] ?? null);
    if (!failure && !isNewlyUnknown) return false;
    this.stale.set(cell, failure?.message ?? "comes to use what Offtake does not calculate");
    return true;
  }

  /** A spill that fills other cells than before: who refers to those, or to the spill, is calculated too. */
  private follow(
    moved: readonly FormulaCell[],
    areas: ReadonlyMap<FormulaCell, FormulaCell["fills"]>,
    affected: Set<FormulaCell>,
    former: Map<FormulaCell, ReturnType<typeof state>>,
  ): void {
    const { book } = this;
    const touched = moved.flatMap((cell): CellsOnSheet[] => {
      const before = areas.get(cell);
      const now = { sheet: cell.sheet, area: cell.fills };
      return before ? [now, { sheet: cell.sheet, area: before }] : [now];
    });
    const added = new Set<FormulaCell>();
    for (const cell of book.formulas)
      if (cell.formula && /#|ANCHORARRAY/i.test(cell.text)) {
        book.translate(cell);
        added.add(cell);
      }
    for (const cells of touched) for (const cell of book.dependents.ofCells(cells)) added.add(cell);
    for (const cell of moved) added.delete(cell);
    for (const cell of book.dependents.affected(added)) {
      if (!affected.has(cell)) former.set(cell, state(book, cell));
      affected.add(cell);
    }
  }

  /** Writes the new values into the file. @returns Whether any is new. */
  write(): boolean {
    const cells = new Set([...this.recalculated, ...this.calculated]);
    for (const cell of cells) this.book.write(cell);
    return cells.size > 0;
  }

  /** @param within The formulas of which what was kept is told; all where it is left out. */
  report(within?: ReadonlySet<FormulaCell>): Report {
    const present = new Set(this.book.formulas);
    const formulas = this.proven.filter((cell) => present.has(cell));
    const kept: Kept[] = [];
    const volatile: Said[] = [];
    for (const cell of formulas) {
      if (cell.isProven || !cell.why || this.stale.has(cell)) continue;
      if (within && !within.has(cell)) continue;
      const { kind, message: why } = cell.why;
      const said = { cell: cell.name, why };
      if (isOfOutside(cell)) volatile.push(said);
      else kept.push({ ...said, kind });
    }
    const changed = [...this.recalculated].filter(
      (cell) => this.differing.has(cell) || (this.isForced && this.isChanged(cell)),
    );
    return {
      formulas: formulas.length,
      equal: formulas.filter(
        (cell) => cell.isProven && !this.differing.has(cell) && !this.calculated.has(cell),
      ).length,
      recalculated: this.recalculated.size,
      calculated: [...this.calculated].map(({ name }) => name),
      changed: changed.map((cell) => ({
        cell: cell.name,
        before: cell.before[0] ?? null,
        after: this.now(cell),
      })),
      kept,
      stale: [...this.stale].map(([{ name: cell }, why]) => ({ cell, why })),
      volatile,
      errors: formulas.flatMap((cell) => this.errorOf(cell)),
    };
  }

  private now({ sheet, at }: FormulaCell): StoredValue {
    return this.book.sheets[sheet]?.value(at) ?? null;
  }

  private isChanged(cell: FormulaCell): boolean {
    return cell.hasValue && !isEqual(this.now(cell), cell.before[0] ?? null, () => 0);
  }

  private errorOf(cell: FormulaCell): CellWithError[] {
    const value = this.now(cell);
    if (typeof value !== "object" || value === null) return [];
    return [{ cell: cell.name, error: value.error, message: this.messages.get(cell) ?? "" }];
  }
}

function state(book: BookRecalculation, cell: FormulaCell) {
  const { fills, reads } = cell;
  return { fills, reads, values: book.sheets[cell.sheet]?.valuesIn(fills) ?? [] };
}

function areaOf({ row, column }: Entered["at"]) {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

function isSameArea(one: FormulaCell["fills"], other: FormulaCell["fills"] | undefined): boolean {
  return (
    other !== undefined &&
    one.endRow - one.startRow === other.endRow - other.startRow &&
    one.endColumn - one.startColumn === other.endColumn - other.startColumn
  );
}

/** Values of another workbook, the clock and chance are no reason to call a recalculation incomplete. */
function isOfOutside({ why, formula }: FormulaCell): boolean {
  return (
    why?.kind === "volatile" ||
    why?.kind === "link" ||
    formula?.isOfTheClock === true ||
    formula?.isOfALink === true
  );
}

/** The engine's answer where it does not know a function or a name. */
function isUnknown(value: StoredValue): boolean {
  return typeof value === "object" && value?.error === "#NAME?";
}

function difference({ before }: FormulaCell, { values }: Calculated): Unsupported {
  if (values.length !== before.length)
    return new Unsupported(
      "differs",
      `fills ${values.length} cells in Offtake and ${before.length} in the file`,
    );
  const at = values.findIndex((value, i) => !isEqual(value, before[i] ?? null, () => 0));
  const [now, left] = [values[at] ?? null, before[at] ?? null];
  return new Unsupported("differs", `is ${said(now)} in Offtake and ${said(left)} in the file`);
}

function said(value: StoredValue): string {
  if (value === null) return "blank";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value);
}
