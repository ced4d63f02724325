import { runInNewContext } from "node:vm";
import type { OfftakeFunction } from "../../src/functions/define";
import { type Case, caseOf, type Manner } from "./arguments";
import { faultOf, isSame, isValue } from "./verdict";

/** No call takes more processor time: a guard against hanging, not a test of speed. */
const MOST_MILLISECONDS = 5_000;

/** Calls that do not come back in this much processor time are cut off. */
const HANGING_MILLISECONDS = 60_000;
const BATCH = 200;

export interface Fault {
  /** Type it to see the case again. */
  readonly again: string;
  readonly what: string;
}

/** What came of one function's calls. */
export interface Tally {
  readonly name: string;
  readonly calls: Record<Manner, number>;
  /** Calls that a value answered, and not an error. */
  readonly values: Record<Manner, number>;
  readonly faults: Fault[];
  slowest: number;
}

/**
 * Calls a function with the cases `0 … calls − 1` of a seed, each twice.
 *
 * @param hanging Milliseconds of processor time after which a batch of calls is cut off.
 */
export function fuzz(
  f: OfftakeFunction,
  seed: number,
  calls: number,
  hanging = HANGING_MILLISECONDS,
): Tally {
  const tally: Tally = {
    name: f.name,
    calls: { ordinary: 0, boundary: 0, hostile: 0 },
    values: { ordinary: 0, boundary: 0, hostile: 0 },
    faults: [],
    slowest: 0,
  };
  let number = 0;
  const again = () => `npm run fuzz -- --seed ${seed} --case ${f.name}:${number}`;
  const batch = () => {
    for (const end = Math.min(calls, number + BATCH); number < end; number++) {
      const what = take(f, caseOf(f, seed, number), tally);
      if (what) tally.faults.push({ again: again(), what });
    }
  };
  // A batch that is stopped before it had its share of a busy processor is resumed where it was.
  let [stoppedAt, used] = [-1, 0];
  while (number < calls) {
    const start = cpuMilliseconds();
    try {
      // The only way to get back from a loop without an end, in the thread that runs it.
      runInNewContext("batch()", { batch }, { timeout: hanging });
    } catch (error) {
      used = cpuMilliseconds() - start + (number === stoppedAt ? used : 0);
      stoppedAt = number;
      if (used < hanging * LEAST_SHARE) continue;
      tally.faults.push({ again: again(), what: `cut off: ${String(error)}` });
      number++;
    }
  }
  return tally;
}

/** Of the time until a batch is stopped, at least this much must have been spent on it. */
const LEAST_SHARE = 0.9;

/** Calls twice, and says what is wrong. */
export function judge(f: OfftakeFunction, { raw }: Case) {
  try {
    const first = timed(() => f.call(raw));
    const second = timed(() => f.call(raw));
    // The lesser of the two: the first may wait for the compiler or for the garbage collector.
    const milliseconds = Math.min(first.milliseconds, second.milliseconds);
    const what =
      faultOf(f, raw, first.answer) ??
      (isSame(first.answer, second.answer) ? undefined : "another answer the second time") ??
      (milliseconds > MOST_MILLISECONDS
        ? `it took ${Math.round(milliseconds)} ms of processor time`
        : undefined);
    return { what, answer: first.answer, milliseconds };
  } catch (error) {
    return { what: `it throws ${String(error)}`, answer: undefined, milliseconds: 0 };
  }
}

function take(f: OfftakeFunction, chosen: Case, tally: Tally): string | undefined {
  const { what, answer, milliseconds } = judge(f, chosen);
  tally.calls[chosen.manner]++;
  if (!what && isValue(answer)) tally.values[chosen.manner]++;
  tally.slowest = Math.max(tally.slowest, milliseconds);
  return what;
}

function timed<T>(call: () => T): { answer: T; milliseconds: number } {
  const start = cpuMilliseconds();
  const answer = call();
  return { answer, milliseconds: cpuMilliseconds() - start };
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
