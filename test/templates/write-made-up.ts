import { readFileSync, writeFileSync } from "node:fs";
import { findDeal } from "../../src/deals/library";
import { catalogue } from "../../src/functions/catalogue";
import { address } from "../../src/spreadsheet/address";
import { compile } from "../../src/templates/compile/compile";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { planContent } from "../../src/workbench/engine/plan-content";
import { addInOf } from "../../src/xlsx/webextension";
import { workbookFile } from "../../src/xlsx/write";
import { madeUp } from "./made-up";

/** Writes the made-up template as a file: a process of its own, since the writer of files is a module. */
async function main([path = "made-up.xlsx"]: readonly string[]): Promise<void> {
  const deal = findDeal("iren-microsoft");
  if (!deal) throw new Error("not in the library");
  const plan = compile(madeUp, { deal, scenario: "base" });
  const engine = createNodeEngine(catalogue);
  engine.load(planContent(plan));
  await engine.settle();
  const bytes = await workbookFile(
    plan,
    (sheet, at) => {
      const value = engine.read(sheet, address(at))[0]?.[0] ?? null;
      return typeof value === "object" ? null : value;
    },
    catalogue.map(({ name }) => `OFFTAKE.${name}`),
    addInOf(readFileSync("manifest.xml", "utf8")),
  );
  writeFileSync(path, bytes);
  engine.dispose();
}

void main(process.argv.slice(2));
