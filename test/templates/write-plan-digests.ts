import { writeFileSync } from "node:fs";
import { everyPair } from "../support/pairs";
import { digestOf, FIXTURE, keyOf } from "./plan-digest";

/** `npm run digests`: the digest of every compiled plan, for commits that must not change any. */
const digests = Object.fromEntries(everyPair().map((pair) => [keyOf(pair), digestOf(pair)]));
writeFileSync(FIXTURE, `${JSON.stringify(digests, null, 2)}\n`);
