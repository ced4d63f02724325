import { parentPort } from "node:worker_threads";
import { calculate } from "../calc/calculate";
import { UsageError } from "../calc/usage-error";
import type { Refusal, WorkerInput } from "./calculate-apart";

/** The worker's part of a command: does the task, and sends a mistake in its input to the main thread. */
export async function perform({ task, manifest, progress }: WorkerInput): Promise<void> {
  const progressed = () => void Atomics.add(progress, 0, 1);
  try {
    await calculate(task.asked, { manifest, progressed });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const refusal: Refusal = { refused: error.message };
    parentPort?.postMessage(refusal);
  }
}
