import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Run {
  readonly out: string;
  readonly error: string;
  readonly code: number | null;
}

export const OFFTAKE = resolve(__dirname, "../../src/cli/launch/offtake.cjs");

/** Runs the command as `npm run calc` does, in a process of its own. */
export function calc(...args: string[]): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [OFFTAKE, "calc", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { out: stdout, error: stderr, code: status };
}

/** What it printed, a JSON value a line. */
export function printed(run: Run): unknown[] {
  if (run.code !== 0) throw new Error(`exit code ${run.code}: ${run.error}`);
  return run.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** A folder that is gone after the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "offtake-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
