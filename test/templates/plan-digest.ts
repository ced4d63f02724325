import { createHash } from "node:crypto";
import { compile } from "../../src/templates/compile/compile";
import type { Pair } from "../support/pairs";

export const FIXTURE = "test/templates/plan-digests.json";

/** `compute-lease, spacex-anthropic, base`. */
export function keyOf({ template, deal, scenario }: Pair): string {
  return `${template.id}, ${deal.id}, ${scenario}`;
}

/** SHA-256 of a compiled plan, as JSON. */
export function digestOf({ template, deal, scenario }: Pair): string {
  const plan = compile(template, { deal, scenario });
  return createHash("sha256").update(JSON.stringify(plan)).digest("hex");
}
