import type { Engine } from "../../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../../src/workbench/engine/node-engine";

/** An engine with one sheet, of which a formula without `=` is a value. */
export interface Sheet {
  readonly engine: Engine;
  enter(cells: Readonly<Record<string, string | number | boolean>>): void;
  read(address: string): Promise<unknown[]>;
}

/** Made anew for each test of the file. */
export function sheetForTests(): Sheet {
  let engine: Engine | undefined;
  beforeEach(() => {
    engine = createNodeEngine([]);
  });
  afterEach(() => engine?.dispose());
  const made = () => {
    if (!engine) throw new Error("The engine is made before each test.");
    return engine;
  };
  return {
    get engine() {
      return made();
    },
    enter(cells) {
      for (const [address, content] of Object.entries(cells)) {
        const isFormula = typeof content === "string" && content.startsWith("=");
        made().set("Sheet1", address, [[isFormula ? { formula: content } : { value: content }]]);
      }
    },
    async read(address) {
      await made().settle();
      return made().read("Sheet1", address).flat();
    },
  };
}
