import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Released } from "./lines";

/** Returns a record as it is in the working tree; empty if there is none. */
export function current(path: string): Released {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/**
 * Returns a record as it is in the last commit; empty if it is not in one.
 *
 * @throws Error outside of a git repository: what is final is not known there.
 */
export function committed(path: string): Released {
  if (git("rev-parse", "--verify", "HEAD").status !== 0)
    throw new Error("Run this in a git repository with a commit: committed lines are final.");
  const { status, stdout } = git("show", `HEAD:./${path}`);
  return status === 0 ? JSON.parse(stdout) : {};
}

function git(...args: string[]) {
  return spawnSync("git", args, { encoding: "utf8" });
}
