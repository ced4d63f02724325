/**
 * Decides whether a calculation got stuck: by the processor time that it used since its last progress, never
 * by the clock, so that a busy machine may take as long as it likes.
 */
export class Watchdog {
  private progress: number;
  private since: number;

  /**
   * @param limit In the unit of `used`.
   * @param used The processor time used so far.
   * @param progressed Any number that changes with every progress.
   */
  constructor(
    private readonly limit: number,
    private readonly used: () => number,
    private readonly progressed: () => number,
  ) {
    this.progress = progressed();
    this.since = used();
  }

  /** To be asked now and then; progress between two questions counts from the second. */
  isStuck(): boolean {
    const progress = this.progressed();
    if (progress !== this.progress) {
      this.progress = progress;
      this.since = this.used();
    }
    return this.used() - this.since > this.limit;
  }
}
