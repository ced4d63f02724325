import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { findDeal } from "../deals/library";
import { catalogue } from "../functions/catalogue";
import { CellError } from "../functions/cells";
import { address } from "../spreadsheet/address";
import { templates } from "../templates/catalogue";
import { compile } from "../templates/compile/compile";
import type { Plan } from "../templates/plan";
import { review } from "../templates/review/review";
import { NAMESPACE } from "../workbench/engine/custom-function";
import type { Engine } from "../workbench/engine/engine";
import { createNodeEngine } from "../workbench/engine/node-engine";
import { planContent } from "../workbench/engine/plan-content";
import type { Values } from "../xlsx/sheet";
import { addInOf } from "../xlsx/webextension";
import { workbookFile } from "../xlsx/write";
import { templateChanges } from "./template-changes";

/**
 * `npm run templates`: each template, or those that are named, as a workbook file, loaded with a deal and
 * calculated.
 *
 *     npm run templates -- gpu-fleet     this one
 *     npm run templates -- --check       write nothing; fail where a file is stale
 *     npm run templates -- --diff        print what changed in rows and results since the last commit
 */
const FOLDER = "assets/templates";
const DEAL = "spacex-anthropic";

async function main(given: readonly string[]): Promise<void> {
  const ids = given.filter((word) => !word.startsWith("--"));
  if (given.includes("--diff")) {
    process.stdout.write(await templateChanges(ids));
    return;
  }
  const unknown = ids.filter((id) => !templates.some((template) => template.id === id));
  if (unknown.length > 0) {
    const known = templates.map(({ id }) => id).join(", ");
    throw new Error(`There is no template ${unknown.join(", ")}. There are ${known}.`);
  }
  const isCheck = given.includes("--check");
  const stale = await build(ids, isCheck);
  if (stale.length === 0 || !isCheck) return;
  process.stderr.write(`Out of date. Run \`npm run templates\`:\n  ${stale.join("\n  ")}\n`);
  process.exitCode = 1;
}

/** @returns The files that differed from what their templates say. */
async function build(only: readonly string[], isCheck: boolean): Promise<string[]> {
  const deal = findDeal(DEAL);
  if (!deal) throw new Error(`The library has no deal ${DEAL}.`);
  const addIn = addInOf(readFileSync("manifest.xml", "utf8"));
  const functions = catalogue.map(({ name }) => `${NAMESPACE}.${name}`);
  const engine = createNodeEngine(catalogue);
  const stale: string[] = [];
  for (const template of templates) {
    if (only.length > 0 && !only.includes(template.id)) continue;
    review(template);
    const path = `${FOLDER}/${template.id}.xlsx`;
    const plan = compile(template, { deal, scenario: "base" });
    const bytes = await workbookFile(plan, await calculated(engine, plan), functions, addIn);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    stale.push(path);
    if (isCheck) continue;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, bytes);
  }
  engine.dispose();
  return stale;
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

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
