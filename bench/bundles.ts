import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What a user downloads before cells calculate, and before the pane can be used. */
const FOLDER = "dist/addin";
const BUNDLES = [
  { name: "the functions' script", file: "functions.js", target: "≤ 90 kB" },
  { name: "the pane's first download", file: "taskpane.js", target: "≤ 260 kB" },
] as const;

export function* bundles(): Generator<string> {
  for (const { name, file, target } of BUNDLES) {
    const path = `${FOLDER}/${file}`;
    const size = existsSync(path)
      ? `${(gzipSync(readFileSync(path)).length / 1000).toFixed(1)} kB`
      : "not built";
    yield `${size.padStart(8)}    ${name}, gzipped  (target: ${target})`;
  }
}
