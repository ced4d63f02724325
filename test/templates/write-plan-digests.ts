import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { everyPair } from "../support/pairs";
import { digestOf, FIXTURE, keyOf } from "./plan-digest";

/**
 * `npm run digests`: the digest of every compiled plan, for commits that must not change any. With
 * `--missing`, only those of new templates and deals are added.
 */
const isAdding = process.argv.includes("--missing") && existsSync(FIXTURE);
const known: Record<string, string> = isAdding ? JSON.parse(readFileSync(FIXTURE, "utf8")) : {};
const digests = Object.fromEntries(
  everyPair().map((pair) => [keyOf(pair), known[keyOf(pair)] ?? digestOf(pair)]),
);
writeFileSync(FIXTURE, `${JSON.stringify(digests, null, 2)}\n`);
