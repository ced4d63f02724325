import type { Cells } from "../../functions/cells";
import type { SheetContent } from "../../workbench/engine/content";
import type { Engine } from "../../workbench/engine/engine";

/** A formula and the cells that it sees. */
export interface Asked {
  readonly formula: string;
  readonly cells: SheetContent["cells"];
}

/** Cases that are calculated at once: each has a sheet of its own. */
const BATCH = 256;

/** Each case with what its formula gives, in order, a batch at a time. */
export async function* evaluated<T extends Asked>(
  engine: Engine,
  cases: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<readonly [T, Cells]> {
  let batch: T[] = [];
  for await (const one of cases) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield* together(engine, batch);
    batch = [];
  }
  if (batch.length > 0) yield* together(engine, batch);
}

async function* together<T extends Asked>(
  engine: Engine,
  cases: readonly T[],
): AsyncGenerator<readonly [T, Cells]> {
  const sheets = cases.map(({ cells }, i) => ({ name: `Case${i + 1}`, cells }));
  engine.load({ sheets });
  const results = await engine.evaluate(
    cases.map(({ formula }, i) => ({ formula, sheet: `Case${i + 1}` })),
  );
  for (const [i, one] of cases.entries()) yield [one, results[i] ?? []];
}
