/** How often the add-in went to the workbook and back: what a task costs in Excel on the web. */
export class RoundTrips {
  private total = 0;

  get count(): number {
    return this.total;
  }

  add(): void {
    this.total++;
  }
}
