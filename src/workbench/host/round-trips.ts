/** How often the add-in went to the workbook and back: what a task costs in Excel on the web. */
export class RoundTrips {
  private total = 0;
  private readonly listeners = new Set<(total: number) => void>();

  get count(): number {
    return this.total;
  }

  add(): void {
    this.total++;
    for (const listener of this.listeners) listener(this.total);
  }

  onChange(listener: (total: number) => void): void {
    this.listeners.add(listener);
  }
}
