import { cpuMicros } from "./cpu-time";

/** Two things that are timed in turn. */
export interface Comparison {
  readonly name: string;
  readonly ours: () => unknown;
  /** What ours is measured against. */
  readonly theirs: () => unknown;
  /** The ratio that ours is to keep below; printed beside it, never asserted. */
  readonly most?: number;
}

/** How many times the processor time of the one the other takes. */
export interface Measured {
  readonly name: string;
  /** The least time of ours over the least of theirs: what another process adds is in neither. */
  readonly ratio: number;
  /** First quartile, median and third quartile of the rounds' ratios: how far they spread. */
  readonly quartiles?: readonly [number, number, number];
  readonly oursMicros: number;
  readonly theirsMicros: number;
  readonly most?: number | undefined;
  /** Where it is printed in docs/performance.md. */
  readonly section?: string;
  /** Of a call against its bare arithmetic. */
  readonly function?: string;
  readonly periods?: number;
}

/** Processor time of ours and of theirs, one after the other. */
export type Round = readonly [ours: number, theirs: number];

const ROUNDS = 15;
const ROUND_MICROS = 4_000;

/** Times both in turn, round by round, by processor time: a busy machine slows both alike. */
export function measure({ name, ours, theirs, most }: Comparison): Measured {
  const [a, b] = [repetitions(ours), repetitions(theirs)];
  const rounds = Array.from({ length: ROUNDS }, (): Round => [micros(ours, a), micros(theirs, b)]);
  return { ...summary(name, rounds), ...(most === undefined ? {} : { most }) };
}

/** What rounds come to. */
export function summary(name: string, rounds: readonly Round[]): Measured {
  const ours = Math.min(...rounds.map(([micros]) => micros));
  const theirs = Math.min(...rounds.map(([, micros]) => micros));
  const ratios = rounds.map(([a, b]) => a / b).toSorted((a, b) => a - b);
  const at = (share: number) => ratios[Math.round(share * (ratios.length - 1))] as number;
  return {
    name,
    ratio: ours / theirs,
    quartiles: [at(0.25), at(0.5), at(0.75)],
    oursMicros: ours,
    theirsMicros: theirs,
  };
}

/** @public Written so that the compiler cannot remove the measured work; nothing reads it. */
export let last: unknown;

function micros(run: () => unknown, times: number): number {
  const start = cpuMicros();
  for (let i = 0; i < times; i++) last = run();
  return (cpuMicros() - start) / times;
}

/** As many as fill a round, counted after a warm-up. */
function repetitions(run: () => unknown): number {
  let times = 1;
  for (let warm = 0; ; ) {
    const took = micros(run, times) * times;
    warm += took;
    if (took >= ROUND_MICROS && warm >= 6 * ROUND_MICROS) return times;
    if (took < ROUND_MICROS) times *= 2;
  }
}
