/** A comparison in one run: how many times as long the first takes as the second. */
export interface Comparison {
  readonly name: string;
  /** What is measured, and what it is measured against. */
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  /** What the design asks of the ratio; printed beside it, never asserted. */
  readonly target?: string;
}

export interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly oursMicros: number;
  readonly theirsMicros: number;
  readonly target?: string | undefined;
}

const ROUNDS = 21;
const ROUND_MILLIS = 8;

/**
 * Times both in turn, round by round, and takes the median of the rounds' ratios: a machine that
 * slows down for a while slows both.
 */
export function measure({ name, ours, theirs, target }: Comparison): Measured {
  const [a, b] = [repetitions(ours), repetitions(theirs)];
  const rounds = Array.from(
    { length: ROUNDS },
    () => [micros(ours, a), micros(theirs, b)] as const,
  );
  return {
    name,
    ratio: median(rounds.map(([x, y]) => x / y)),
    oursMicros: median(rounds.map(([x]) => x)),
    theirsMicros: median(rounds.map(([, y]) => y)),
    target,
  };
}

/** Kept, so that no work is optimised away. */
let last: unknown;

function micros(run: () => unknown, times: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) last = run();
  return Number(process.hrtime.bigint() - start) / 1000 / times;
}

/** As many as fill a round, counted after a warm-up. */
function repetitions(run: () => unknown): number {
  const until = Date.now() + ROUND_MILLIS * 4;
  let times = 0;
  while (Date.now() < until || times < 4) {
    last = run();
    times++;
  }
  return Math.max(1, Math.floor(times / 4));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @public Nobody reads it: it keeps the calls from being optimized away. */
export const kept = () => last;
