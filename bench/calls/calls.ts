import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Measured } from "../ratio";

/** Every comparison of a single call, measured in a process of its own. */
export async function* calls(): AsyncGenerator<Measured> {
  const child = spawn(
    process.execPath,
    ["--require", "./bench/calls/loader.cjs", "bench/calls/run.ts"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for await (const line of createInterface({ input: child.stdout }))
    yield JSON.parse(line) as Measured;
  const code = await ended;
  if (code !== 0) throw new Error(`The comparisons of calls ended with ${code}.`);
}
