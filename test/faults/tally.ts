import type { Outcome } from "./trial";

/** How often the workbook stayed as it was, and how often it came to be as it should. */
export class Tally {
  private readonly rows = new Map<string, Map<string, { was: number; should: number }>>();

  constructor(private readonly kinds: readonly string[]) {}

  add(action: string, kind: string, { workbook }: Outcome): void {
    const row = this.rows.get(action) ?? new Map<string, { was: number; should: number }>();
    this.rows.set(action, row);
    const cell = row.get(kind) ?? { was: 0, should: 0 };
    row.set(kind, cell);
    if (workbook === "as it was") cell.was++;
    if (workbook === "as it should be") cell.should++;
  }

  /** Actions × faults: requests after which the workbook was as before + those after which it was as it should be. */
  table(): string {
    const head = ["as it was + as it should be", ...this.kinds];
    const lines = [...this.rows].map(([action, row]) => [
      action,
      ...this.kinds.map((kind) => {
        const cell = row.get(kind);
        return cell ? `${cell.was} + ${cell.should}` : "–";
      }),
    ]);
    const widths = head.map((title, i) =>
      Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)),
    );
    const shown = (line: readonly string[]) =>
      line.map((text, i) => text.padEnd(widths[i] ?? 0)).join("  ");
    return [head, ...lines].map(shown).join("\n");
  }
}
