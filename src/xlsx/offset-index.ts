import type { Position } from "../spreadsheet/address";

/**
 * Where a worksheet's rows and cells are in its XML: offsets in lists of numbers, so that a sheet of a
 * million cells is no million objects.
 */
export class OffsetIndex {
  private keys: number[] = [];
  private starts: number[] = [];
  private ends: number[] = [];
  private isSorted = true;

  get length(): number {
    return this.keys.length;
  }

  add(key: number, start: number, end: number): void {
    if (key < (this.keys.at(-1) ?? key)) this.isSorted = false;
    this.keys.push(key);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** To be called after the last `add`: some programs write rows in another order. */
  sort(): void {
    if (this.isSorted) return;
    const order = [...this.keys.keys()].sort((a, b) => this.keyAt(a) - this.keyAt(b));
    const reordered = (list: readonly number[]) => order.map((i) => list[i] ?? 0);
    this.keys = reordered(this.keys);
    this.starts = reordered(this.starts);
    this.ends = reordered(this.ends);
    this.isSorted = true;
  }

  keyAt(index: number): number {
    return this.keys[index] ?? Number.POSITIVE_INFINITY;
  }

  startAt(index: number): number {
    return this.starts[index] ?? 0;
  }

  endAt(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** The index of the first key that is not smaller. */
  firstFrom(key: number): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @returns Undefined where there is no such key. */
  find(key: number): number | undefined {
    const index = this.firstFrom(key);
    return this.keyAt(index) === key ? index : undefined;
  }
}

/** More than the columns that an address of three letters can name. */
const COLUMNS = 32_768;

/** A cell's key: keys rise from cell to cell and from row to row. */
export function cellKey({ row, column }: Position): number {
  return row * COLUMNS + column;
}

export function cellPosition(key: number): Position {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
