import { parentPort } from "node:worker_threads";
import { calculate } from "../calc/calculate";
import { UsageError } from "../calc/usage-error";
import type { ReadTask } from "../command";
import type { Report, WorkerInput } from "./calculate-apart";

/** The worker's part of a command: does the task, and sends a mistake in its input to the main thread. */
export async function perform({ task, manifest, progress }: WorkerInput): Promise<void> {
  const progressed = () => void Atomics.add(progress, 0, 1);
  const report = (report: Report) => parentPort?.postMessage(report);
  try {
    let code = 0;
    if (task.command === "read") await read(task, progressed);
    else code = await calculate(task.asked, { manifest, progressed });
    report({ isDone: true, code });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    report({ refused: error.message });
  }
}

/** Loaded on first use, so that calculations do not wait for it. */
async function read(task: ReadTask, progressed: () => void): Promise<void> {
  const { readFile } = await import("../read/read-file");
  await readFile(task, progressed);
}
