import { readFileSync } from "node:fs";
import { coveringPairs, everyPair } from "../support/pairs";
import { digestOf, FIXTURE, keyOf } from "./plan-digest";

/**
 * Moving and rewriting code changes no compiled plan. All plans take half a minute, so by default only
 * as many are compiled as cover all templates, kinds, scenarios and deals; `npm run test:matrix`
 * compiles them all. A commit that means to change plans runs `npm run digests`.
 */
const everything = process.env["OFFTAKE_MATRIX"] === "all";
const pairs = everything ? everyPair() : coveringPairs();
const digests: Record<string, string> = JSON.parse(readFileSync(FIXTURE, "utf8"));

test("every template has a digest for each deal that fits it and each scenario", () => {
  expect(Object.keys(digests)).toEqual(everyPair().map(keyOf));
});

test.each(pairs.map((pair) => [keyOf(pair), pair] as const))("%s", (key, pair) => {
  expect(digestOf(pair)).toBe(digests[key]);
});
