import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { findDeal } from "../deals/library";
import { catalogue } from "../functions/catalogue";
import { CellError } from "../functions/cells";
import { address } from "../spreadsheet/address";
import { templates } from "../templates/catalogue";
import { compile } from "../templates/compile/compile";
import type { Plan } from "../templates/plan";
import { NAMESPACE } from "../workbench/engine/custom-function";
import type { Engine } from "../workbench/engine/engine";
import { createNodeEngine } from "../workbench/engine/node-engine";
import { planContent } from "../workbench/engine/plan-content";
import type { Values } from "./xlsx/sheet";
import { addInOf } from "./xlsx/webextension";
import { workbookFile } from "./xlsx/write";

/**
 * `npm run templates`: each template as a workbook file, loaded with a deal and calculated. With
 * `--check` it writes nothing and fails where a file is stale.
 */
const FOLDER = "assets/templates";
const DEAL = "spacex-anthropic";

async function main(): Promise<void> {
  const deal = findDeal(DEAL);
  if (!deal) throw new Error(`The library has no deal ${DEAL}.`);
  const addIn = addInOf(readFileSync("manifest.xml", "utf8"));
  const ids = catalogue.map(({ name }) => `${NAMESPACE}.${name}`);
  const engine = createNodeEngine(catalogue);
  const stale: string[] = [];
  for (const template of templates) {
    const path = `${FOLDER}/${template.id}.xlsx`;
    const plan = compile(template, { deal, scenario: "base" });
    const bytes = await workbookFile(plan, await calculated(engine, plan), ids, addIn);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    stale.push(path);
    if (process.argv.includes("--check")) continue;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, bytes);
  }
  engine.dispose();
  if (stale.length === 0 || !process.argv.includes("--check")) return;
  process.stderr.write(`Out of date. Run \`npm run templates\`:\n  ${stale.join("\n  ")}\n`);
  process.exitCode = 1;
}

/** @throws Error where a cell of a template gives an error: it must not ship. */
async function calculated(engine: Engine, plan: Plan): Promise<Values> {
  engine.load(planContent(plan));
  await engine.settle();
  return (sheet, at) => {
    const value = engine.read(sheet, address(at))[0]?.[0] ?? null;
    if (!(value instanceof CellError)) return value;
    throw new Error(`${plan.template}, ${sheet}!${address(at)}: ${value.code} ${value.message}`);
  };
}

void main();
