import { type Block, philox } from "./philox";

const TWO_32 = 2 ** 32;

/** The draws of one trial: a uniform variate above 0 and below 1, and a standard normal one. */
export interface Variates {
  uniform: number;
  normal: number;
}

/**
 * The draws of trial n for a seed: words 0 and 1 of the generator's block n give the uniform with
 * 52 bits, words 2 and 3 the normal by Box and Muller's transform. No draw is rejected, so trial n
 * has the same draws whatever is asked of them, and comparing two deals with one seed compares them
 * in the same worlds.
 */
export class TrialVariates {
  readonly #block: Block = [0, 0, 0, 0];

  /** @param seed 32 bits: the generator's key. */
  constructor(readonly seed: number) {}

  /** @param into Filled in, so that a hundred thousand trials make no garbage. */
  draw(trial: number, into: Variates): void {
    const block = this.#block;
    block[0] = trial;
    block[1] = 0;
    block[2] = 0;
    block[3] = 0;
    philox(block, this.seed, 0);
    const [a, b, c, d] = block;
    into.uniform = (a + ((b >>> 12) + 0.5) / 2 ** 20) / TWO_32;
    const radius = Math.sqrt(-2 * Math.log((c + 0.5) / TWO_32));
    into.normal = radius * Math.cos(2 * Math.PI * (d / TWO_32));
  }
}
