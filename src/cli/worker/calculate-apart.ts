import { constants } from "node:os";
import { Worker } from "node:worker_threads";
import { UsageError } from "../calc/usage-error";
import type { Task } from "../command";
import { gaveUp } from "./cpu-limit";
import { Watchdog } from "./watchdog";
import { discardPartial } from "./whole-file";

/** Where the thread is that calculates, and what it reads. */
export interface Calculation {
  /** The script that a worker starts with. */
  readonly file: string;
  /** The bundle that it runs. */
  readonly script: string;
  /** The add-in's manifest, which says how workbooks refer to it. */
  readonly manifest: string;
}

/** What the worker is started with. */
export interface WorkerInput {
  readonly task: Task;
  readonly script: string;
  readonly manifest: string;
  /** One number in shared memory: the worker adds 1 at each progress. */
  readonly progress: Int32Array;
}

/** What the worker sends: that it is through, with the exit code, or a mistake in its input. Any other error is its event `error`. */
export type Report =
  | { readonly isDone: true; readonly code: number }
  | { readonly refused: string };

const NO_RESULT = "the calculation ended without a result";

/** How often the main thread looks, in milliseconds. */
const INTERVAL = 200;
const SECOND = 1e6;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A program that was ended by a signal has this exit code, plus the signal's number. */
const ENDED = 128;

/**
 * Has a task done by a worker thread, which a watchdog and Ctrl-C can end at any instruction. What it prints
 * arrives on the standard output; a file that it has not finished is removed.
 *
 * @param limit Seconds of processor time without progress after which it is given up.
 * @returns The exit code.
 * @throws UsageError
 */
export async function calculateApart(
  task: Task,
  { file, script, manifest }: Calculation,
  limit: number,
): Promise<number> {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: WorkerInput = { task, script, manifest, progress };
  const worker = new Worker(file, { workerData });
  const watchdog = new Watchdog(limit * SECOND, processorTime, () => Atomics.load(progress, 0));
  const watching = new AbortController();
  let done: number | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      worker.on("message", (report: Report) => {
        if ("refused" in report) reject(new UsageError(report.refused));
        else done = report.code;
      });
      worker.on("error", reject);
      // A thread also ends where nothing is left to wait for, such as a promise that nobody will keep.
      worker.on("exit", (code) =>
        done === undefined ? reject(new Error(NO_RESULT)) : resolve(code || done),
      );
      onInterval(watching.signal, () => watchdog.isStuck() && reject(gaveUp(limit)));
      onInterrupt(watching.signal, resolve);
    });
  } finally {
    watching.abort();
    await worker.terminate();
    if ("out" in task && task.out !== undefined) discardPartial(task.out);
  }
}

/** Of all threads: while the worker calculates, the main thread only waits. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function onInterval(until: AbortSignal, look: () => void): void {
  const timer = setInterval(look, INTERVAL);
  until.addEventListener("abort", () => clearInterval(timer));
}

/** @param end Called with the exit code of a program that was ended from outside. */
function onInterrupt(until: AbortSignal, end: (code: number) => void): void {
  for (const signal of SIGNALS) {
    const interrupted = () => end(ENDED + constants.signals[signal]);
    process.on(signal, interrupted);
    until.addEventListener("abort", () => process.off(signal, interrupted));
  }
  // Whoever reads the output has seen enough, as `head` does.
  process.stdout.on("error", () => end(ENDED + constants.signals.SIGPIPE));
}
