import * as contract from "./contract";
import * as market from "./market";
import * as operations from "./operations";
import * as tenant from "./tenant";
import type { Exact } from "./terms";
import * as value from "./value";

/** The answers of each question, in the page's order; a text is a date. */
export const worked = new Map<number, readonly (Exact | string)[]>(
  [contract, tenant, value, operations, market]
    .flatMap((topic) => Object.entries<unknown>({ ...topic }))
    .filter(([name]) => name.startsWith("question"))
    .map(([name, answers]) => [
      Number(name.slice("question".length)),
      answers as readonly (Exact | string)[],
    ]),
);
