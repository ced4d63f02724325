import { catalogue } from "../src/functions/catalogue";
import { catalogueFunction } from "../src/workbench/engine/catalogue-function";
import { openOffice } from "../test/support/office";
import { cpuMicros } from "./cpu-time";
import { type Measured, type Round, summary } from "./ratio";

/**
 * Cells that call the add-in through Microsoft's own custom-functions runtime, against as many of
 * Excel's own functions in the same grid. In the runtime a call is a message there and one back, which
 * is what a cell of an add-in costs before it has worked anything out.
 */
const [ROWS, COLUMNS] = [1_000, 10];
const CELLS = ROWS * COLUMNS;
const LAST = "J1000";
const ROUNDS = 3;
const TCV = "OFFTAKE.LEASE.TCV";

export async function cells(): Promise<Measured> {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push([
      await filled((n) => `=${TCV}(${n},12)`),
      await filled((n) => `=PV(0.01,12,${n})`),
    ]);
  const name = `${CELLS.toLocaleString("en")} cells of ${TCV} through the custom-functions runtime ÷ as many of PV`;
  return summary(name, rounds);
}

/** Microseconds of processor time until every cell has its value. */
async function filled(formula: (n: number) => string): Promise<number> {
  const office = openOffice([], "messages");
  const { engine, host } = office;
  try {
    associate(office);
    const start = cpuMicros();
    engine.set(
      "Sheet1",
      "A1",
      Array.from({ length: ROWS }, (_, row) =>
        Array.from({ length: COLUMNS }, (_, column) => ({
          formula: formula(100 + row * COLUMNS + column),
        })),
      ),
    );
    do {
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 1));
    } while (host.functions.pending > 0 || !engine.isSettled);
    const took = cpuMicros() - start;
    const last = engine.read("Sheet1", LAST).flat()[0];
    if (typeof last !== "number") throw new Error(`The last cell shows ${String(last)}.`);
    return took;
  } finally {
    office.dispose();
  }
}

function associate({ engine, host, CustomFunctions }: ReturnType<typeof openOffice>): void {
  for (const f of catalogue) {
    CustomFunctions.associate(f.name, (...given: unknown[]) =>
      f.call(given.slice(0, f.parameters.length)),
    );
  }
  engine.register(
    catalogue.map((f) => {
      const { id, parameters } = catalogueFunction(f);
      return host.functions.callable({ id, parameters });
    }),
  );
  host.functions.ready();
}
