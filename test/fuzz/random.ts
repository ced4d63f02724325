/**
 * Numbers that look random and are a function of their name alone, so that a case is found again by
 * its name. Seeding is FNV-1a over the name; the generator is mulberry32, which is enough to choose
 * test values with and short enough to be read.
 */
export class Random {
  private state: number;

  constructor(name: string) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++)
      hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
    this.state = hash;
  }

  /** From 0, below 1. */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** Both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.unit());
  }

  /** Each power of ten as often as the next; both ends above 0. */
  magnitude(low: number, high: number): number {
    return low * (high / low) ** this.unit();
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(from.length * this.unit())] as T;
  }
}
