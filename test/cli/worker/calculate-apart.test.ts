import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calculateApart } from "../../../src/cli/worker/calculate-apart";
import { scratch } from "../../support/calc";

const folder = scratch();
const TASK = { command: "calc", asked: { kind: "formula", formula: "=1" } } as const;

/** Has a thread of one statement do the task. */
function calculatedBy(statement: string): Promise<number> {
  const file = join(folder, `worker-${Math.random()}.cjs`);
  writeFileSync(file, `const { parentPort } = require("node:worker_threads");\n${statement}\n`);
  return calculateApart(TASK, { file, script: "", manifest: "" }, 60);
}

test("a thread that says that it is through ends with exit code 0", async () => {
  expect(await calculatedBy("parentPort.postMessage({ isDone: true, code: 0 });")).toBe(0);
});

test("a thread that waits for what never comes is an error, and not success without output", async () => {
  await expect(calculatedBy("new Promise(() => {}).then(() => {});")).rejects.toThrow(
    "the calculation ended without a result",
  );
});

test("what a promise throws that nobody awaits is an error", async () => {
  await expect(calculatedBy('Promise.reject(new RangeError("too deep"));')).rejects.toThrow(
    "too deep",
  );
});

test("a thread that needs too much memory is an error that says so", async () => {
  const hoard = "const all = []; for (;;) all.push(new Array(1e6).fill(all.length));";
  const limited = `const { Worker } = require("node:worker_threads");
    new Worker(${JSON.stringify(hoard)}, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 30 } })
      .on("error", (error) => { throw error; });`;
  await expect(calculatedBy(limited)).rejects.toMatchObject({ code: "ERR_WORKER_OUT_OF_MEMORY" });
});
