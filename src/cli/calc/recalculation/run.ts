import type { StoredValue } from "../../../xlsx/stored-cell";
import { Unsupported } from "../translate/unsupported";
import { ownersOf, type SheetCells } from "./book-cells";
import type { Calculated, Calculator } from "./calculator";
import type { FormulaCell } from "./formula-cell";

export interface Iteration {
  readonly isIterated: boolean;
  readonly mostIterations: number;
  readonly smallestChange: number;
}

/** A formula that was to be calculated and could not be, with the reason. */
export type Failures = Map<FormulaCell, Unsupported>;

/**
 * Calculates formulas in order. One that turns out to need another, as `OFFSET` may, has to wait for it.
 * Those in a circle are calculated again and again, as Excel does where iteration is on; where it is off,
 * once more, to see whether the circle is one that no value goes round.
 */
export class Run {
  readonly failures: Failures = new Map();
  private readonly waiting: Set<FormulaCell>;
  private readonly inCircle = new Set<FormulaCell>();

  /** @param apply Gives the cells of a formula their values. */
  constructor(
    private readonly sheets: readonly SheetCells[],
    private readonly calculator: Calculator,
    private readonly apply: (cell: FormulaCell, calculated: Calculated) => void,
    private readonly progressed: () => void,
    private readonly iteration: Iteration,
    private readonly order: readonly FormulaCell[],
  ) {
    this.waiting = new Set(order);
  }

  all(): Failures {
    this.calculator.forget();
    for (const cell of this.order) this.one(cell);
    if (this.inCircle.size > 0) this.circles();
    return this.failures;
  }

  private one(first: FormulaCell): void {
    const stack = [first];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      const calculated = this.waiting.has(cell) ? this.calculated(cell) : undefined;
      const needed = calculated ? this.unfinished(cell, calculated) : [];
      // What the engine has read of a cell that waits is not to be used again.
      if (needed.length > 0) this.calculator.forget();
      const next = needed.filter((other) => !stack.includes(other));
      for (const other of needed) this.noteCircle(stack, stack.indexOf(other));
      if (next.length > 0) {
        stack.push(...next);
        continue;
      }
      stack.pop();
      this.waiting.delete(cell);
      if (calculated) this.apply(cell, calculated);
      this.progressed();
    }
  }

  /** What is needed by the last of a stack, and waits in it, depends on itself. */
  private noteCircle(stack: readonly FormulaCell[], from: number): void {
    if (from !== -1) for (const cell of stack.slice(from)) this.inCircle.add(cell);
  }

  private calculated(cell: FormulaCell): Calculated | undefined {
    try {
      return this.calculator.calculated(cell);
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      this.failures.set(cell, error);
      return undefined;
    }
  }

  private unfinished(cell: FormulaCell, { reads }: Calculated): FormulaCell[] {
    if (this.waiting.size === 1) return this.readsItself(cell, reads) ? [cell] : [];
    const found = new Set<FormulaCell>();
    for (const read of reads)
      for (const owner of ownersOf(this.sheets, read))
        if (this.waiting.has(owner)) found.add(owner);
    return [...found];
  }

  private readsItself(cell: FormulaCell, reads: Calculated["reads"]): boolean {
    return reads.some((read) => [...ownersOf(this.sheets, read)].includes(cell));
  }

  private circles(): void {
    const { isIterated, mostIterations, smallestChange } = this.iteration;
    const cells = [...this.inCircle].filter((cell) => !this.failures.has(cell));
    const most = isIterated ? mostIterations : 1;
    let change = 0;
    for (let i = 0; i < most; i++) {
      change = 0;
      for (const cell of cells) change = Math.max(change, this.again(cell));
      if (change <= (isIterated ? smallestChange : 0)) break;
    }
    if (isIterated || change === 0) return;
    for (const cell of cells)
      this.failures.set(cell, new Unsupported("circular", "depends on itself"));
  }

  /** @returns By how much it changed. */
  private again(cell: FormulaCell): number {
    this.calculator.forget();
    this.progressed();
    const before = this.values(cell);
    const calculated = this.calculated(cell);
    if (!calculated) return 0;
    this.apply(cell, calculated);
    return Math.max(
      0,
      ...calculated.values.map((value, i) => {
        const old = before[i] ?? null;
        if (typeof value === "number" && typeof old === "number") return Math.abs(value - old);
        return JSON.stringify(value) === JSON.stringify(old) ? 0 : Number.POSITIVE_INFINITY;
      }),
    );
  }

  private values(cell: FormulaCell): StoredValue[] {
    return this.sheets[cell.sheet]?.valuesIn(cell.fills) ?? [];
  }
}
