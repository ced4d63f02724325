import { findDeal } from "../deals/library";
import { catalogue } from "../functions/catalogue";
import { CellError } from "../functions/cells";
import { address } from "../spreadsheet/address";
import { templates } from "../templates/catalogue";
import { compile } from "../templates/compile/compile";
import type { Block } from "../templates/language/blocks";
import type { Template } from "../templates/language/template";
import type { Plan } from "../templates/plan";
import type { Engine } from "../workbench/engine/engine";
import { createNodeEngine } from "../workbench/engine/node-engine";
import { planContent } from "../workbench/engine/plan-content";

/**
 * Prints what the templates of this tree are with a few deals, as JSON, so that two trees can be compared:
 * see template-changes.ts.
 */

/** Of each template: the rows of each sheet, and what each defined name shows, by deal. */
export type Snapshot = Readonly<Record<string, TemplateSnapshot>>;

export interface TemplateSnapshot {
  /** By sheet, key and label: the formulas. */
  readonly rows: Readonly<Record<string, string>>;
  /** By deal, then by defined name. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Of kinds and sizes that differ, so that a change shows in one of them. */
const DEALS = ["spacex-anthropic", "iren-microsoft", "coreweave-openai"];

async function snapshot(only: readonly string[]): Promise<Snapshot> {
  const engine = createNodeEngine(catalogue);
  const found: Record<string, TemplateSnapshot> = {};
  for (const template of templates) {
    if (only.length > 0 && !only.includes(template.id)) continue;
    const deals = DEALS.flatMap((id) => findDeal(id) ?? []).filter(({ kind }) =>
      template.kinds.includes(kind),
    );
    const values: Record<string, Record<string, string>> = {};
    for (const deal of deals) {
      const plan = compile(template, { deal, scenario: "base" });
      values[deal.id] = await valuesOf(engine, plan);
    }
    found[template.id] = { rows: rowsOf(template), values };
  }
  engine.dispose();
  return found;
}

/** Formulas as they are written, by key: another row above them changes none. */
function rowsOf({ sheets, results }: Template): Record<string, string> {
  const rows = sheets.flatMap(({ name, blocks, checks = [] }) => [
    ...blocks.flatMap(linesOf).map(([row, text]) => [`${name}, ${row}`, text]),
    ...checks.map(({ label, difference }) => [`${name}, check: ${label}`, difference]),
  ]);
  const shown = results.map(({ label, value }) => [`Cover, ${label}`, value]);
  return Object.fromEntries([...rows, ...shown]);
}

/** Rows as `key: label`, and their formulas from left to right. */
function linesOf(block: Block): [row: string, formulas: string][] {
  switch (block.kind) {
    case "rows":
      return Object.entries(block.rows).map(([key, { label, value, opening, each, series }]) => [
        `${key}: ${label}`,
        [value, opening, each ?? series].filter((one) => one !== undefined).join(" | "),
      ]);
    case "table":
    case "data":
      return Object.entries(block.rows).map(([key, { label, cells }]) => [
        `${key}: ${label}`,
        Object.values(cells)
          .map((cell) => (typeof cell === "string" ? cell : JSON.stringify(cell)))
          .join(" | "),
      ]);
    case "spill":
      return [[`${block.key}: ${block.title}`, block.formula]];
    case "grid":
      return [[`${block.key}: ${block.title}`, block.cell]];
  }
}

async function valuesOf(engine: Engine, plan: Plan): Promise<Record<string, string>> {
  engine.load(planContent(plan));
  await engine.settle();
  return Object.fromEntries(
    plan.names.map(({ name, sheet, at }) => {
      const value = engine.read(sheet, address(at))[0]?.[0] ?? null;
      return [name, value instanceof CellError ? value.code : String(value)];
    }),
  );
}

void snapshot(process.argv.slice(2)).then((found) => process.stdout.write(JSON.stringify(found)));
