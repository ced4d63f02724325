import { currentDeals } from "../src/deals/library";
import { catalogue } from "../src/functions/catalogue";
import { address } from "../src/spreadsheet/address";
import { templates } from "../src/templates/catalogue";
import { compile } from "../src/templates/compile/compile";
import { SCENARIO } from "../src/templates/inputs-head";
import type { Template } from "../src/templates/language/template";
import type { Plan } from "../src/templates/plan";
import type { Engine } from "../src/workbench/engine/engine";
import { createNodeEngine } from "../src/workbench/engine/node-engine";
import { planContent } from "../src/workbench/engine/plan-content";
import { cpuMicros } from "./cpu-time";
import { inputCell } from "./input-cell";
import { type Measured, type Round, summary } from "./ratio";

/**
 * An edit of one input until every cell is calculated, against calculating the whole workbook. Each
 * round calculates the workbook once, then makes every edit and undoes it.
 */
const ROUNDS = Number(process.env["OFFTAKE_ROUNDS"] ?? 5);

/** A changed value for an input; the next edit restores the original. */
const INPUTS: Readonly<Record<string, (before: number) => number>> = {
  MonthlyFee: (before) => before * 1.01,
  TermMonths: (before) => before + 1,
  StartDate: (before) => before + 31,
  DiscountRate: (before) => before + 0.01,
};

/** Enters a change, then undoes it. */
type Edit = readonly [change: () => void, undo: () => void];

export async function* edits(): AsyncGenerator<Measured> {
  for (const template of templates) yield* editsOf(template);
}

async function* editsOf(template: Template): AsyncGenerator<Measured> {
  const deal = currentDeals().find(({ kind }) => template.kinds.includes(kind));
  if (!deal) throw new Error(`${template.id} fits no deal.`);
  const engine = createNodeEngine(catalogue);
  try {
    const base = compile(template, { deal, scenario: "base" });
    const rounds = new Map<string, Round[]>();
    // The first round warms up: the functions are compiled in it.
    for (let round = 0; round <= ROUNDS; round++) {
      const whole = await timed(engine, () => engine.load(planContent(base)));
      for (const [name, [change, undo]] of Object.entries(editsIn(engine, template, base))) {
        const took = (await timed(engine, change)) + (await timed(engine, undo));
        if (round > 0) rounds.set(name, [...(rounds.get(name) ?? []), [took / 2, whole]]);
      }
    }
    for (const [name, found] of rounds)
      yield summary(`${template.title}: ${name} ÷ the whole workbook`, found);
  } finally {
    engine.dispose();
  }
}

/** Microseconds of processor time until every cell is calculated. */
async function timed(engine: Engine, act: () => void): Promise<number> {
  const start = cpuMicros();
  act();
  await engine.settle();
  return cpuMicros() - start;
}

function editsIn(engine: Engine, template: Template, base: Plan): Readonly<Record<string, Edit>> {
  const typed = Object.entries(INPUTS).map(([name, changed]): [string, Edit] => {
    const found = inputCell(base, name);
    const [sheet, cell] = [found.sheet, address(found.at)];
    const before = engine.read(sheet, cell)[0]?.[0];
    if (typeof before !== "number") throw new Error(`${name} of ${template.id} is no number.`);
    const original = planContent(base).sheets.find((one) => one.name === sheet)?.cells[cell];
    if (!original) throw new Error(`The plan of ${template.id} has no cell ${sheet}!${cell}.`);
    return [
      name,
      [
        () => engine.set(sheet, cell, [[{ value: changed(before) }]]),
        () => engine.set(sheet, cell, [[original]]),
      ],
    ];
  });
  const scenario = inputCell(base, SCENARIO);
  const chosen = (value: string) => engine.set(scenario.sheet, address(scenario.at), [[{ value }]]);
  const cases: Edit = [() => chosen("bear"), () => chosen("base")];
  return { ...Object.fromEntries(typed), "the case": cases };
}
