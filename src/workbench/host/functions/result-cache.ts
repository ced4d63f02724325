import type { Cell, Cells } from "../../../functions/cells";

/**
 * Results of custom functions by call. They are pure, so a result stands for good; the oldest give way
 * when there are too many.
 */
export class ResultCache {
  private readonly results = new Map<string, Cell | Cells>();

  constructor(private readonly most = 20_000) {}

  get(call: string): Cell | Cells | undefined {
    return this.results.get(call);
  }

  clear(): void {
    this.results.clear();
  }

  set(call: string, result: Cell | Cells): void {
    this.results.delete(call);
    this.results.set(call, result);
    if (this.results.size > this.most) this.results.delete(this.results.keys().next().value ?? "");
  }
}
