import { findDeal } from "../src/deals/library";
import { catalogue } from "../src/functions/catalogue";
import { address } from "../src/spreadsheet/address";
import { templates } from "../src/templates/catalogue";
import { compile } from "../src/templates/compile/compile";
import type { CellPlan, Plan } from "../src/templates/plan";
import type { Template } from "../src/templates/template";
import type { Engine } from "../src/workbench/engine/engine";
import { createNodeEngine } from "../src/workbench/engine/node-engine";
import { planContent } from "../src/workbench/engine/plan-content";
import { median } from "./median";

/**
 * `npx tsx bench/edits.ts [template …]`: the CPU time that an edit of a model takes, from typing a
 * value until every cell is calculated, by template and input. CPU time rather than wall-clock time,
 * so that a busy machine gives the same answer.
 */
const DEAL = "spacex-anthropic";
const ROUNDS = Number(process.env["OFFTAKE_ROUNDS"] ?? 7);

/** The values that an input alternates between. */
const INPUTS = {
  MonthlyFee: [1_100_000_000, 1_250_000_000],
  TermMonths: [49, 37],
  StartDate: [46_174, 46_143],
  DiscountRate: [0.1, 0.12],
} as const;

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const measured = templates.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const heads = [...Object.keys(INPUTS), "case", "median"];
  process.stdout.write(line("CPU ms an edit", heads));
  for (const template of measured) {
    const engine = createNodeEngine(catalogue);
    const times = await measure(engine, template);
    engine.dispose();
    const medians = [...times.map(median), median(times.flat())];
    process.stdout.write(
      line(
        template.id,
        medians.map((value) => value.toFixed(0)),
      ),
    );
  }
}

/** @returns The CPU milliseconds of each edit, input by input; the last are changes of the case. */
async function measure(engine: Engine, template: Template): Promise<number[][]> {
  const [base, bear] = [planned(template, "base"), planned(template, "bear")];
  engine.load(planContent(base));
  await engine.settle();
  const edits = [
    ...Object.entries(INPUTS).map(([name, values]) =>
      values.map((value) => () => type(engine, base, name, value)),
    ),
    [bear, base].map((plan) => () => load(engine, plan, plan === bear ? base : bear)),
  ];
  const times = edits.map((): number[] => []);
  // The first round is a warm-up: the functions are compiled in it.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, alternatives] of edits.entries()) {
      const before = process.cpuUsage();
      alternatives[round % 2]?.();
      await engine.settle();
      const { user, system } = process.cpuUsage(before);
      if (round > 0) times[i]?.push((user + system) / 1000);
    }
  return times;
}

function planned(template: Template, scenario: string): Plan {
  const deal = findDeal(DEAL);
  if (!deal) throw new Error(`The library has no deal ${DEAL}.`);
  return compile(template, { deal, scenario });
}

function type(engine: Engine, plan: Plan, name: string, value: number): void {
  const found = plan.names.find((one) => one.name === name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  engine.set(found.sheet, address(found.at), [[{ value }]]);
}

/** Writes the inputs of another case, as the pane does. */
function load(engine: Engine, plan: Plan, previous: Plan): void {
  const before = new Map(inputs(previous).map((cell) => [address(cell.at), enteredValue(cell)]));
  for (const cell of inputs(plan)) {
    const value = enteredValue(cell);
    if (value === undefined || before.get(address(cell.at)) === value) continue;
    engine.set("Inputs", address(cell.at), [[{ value }]]);
  }
}

function inputs({ sheets }: Plan): readonly CellPlan[] {
  return sheets.find(({ name }) => name === "Inputs")?.cells ?? [];
}

function enteredValue({ content }: CellPlan) {
  return content.kind === "value" ? content.value : undefined;
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(24)}${cells.map((cell) => cell.padStart(14)).join("")}\n`;
}

void main();
