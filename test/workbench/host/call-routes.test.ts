import { isDeepStrictEqual } from "node:util";
import type { Cell, Cells } from "../../../src/functions/cells";
import { address } from "../../../src/spreadsheet/address";
import { templates } from "../../../src/templates/catalogue";
import type { Plan } from "../../../src/templates/plan";
import type { Callable } from "../../../src/workbench/engine/custom-function";
import { planContent } from "../../../src/workbench/engine/plan-content";
import { type OfficeWithAddin, openAddin } from "../../support/addin";
import { calculationsOf } from "../../support/calculations";
import { coveringPairs, everyPair, type Pair } from "../../support/pairs";
import { errorsIn, named, planned, type } from "../../support/templates";

/**
 * Models whose functions are called inside the calculation, against the messages by which Excel calls
 * them. Every model with every deal and case by `npm run test:matrix`; else one deal a template.
 *
 * A whole model by message takes a calculation a level of functions. So each call that a model makes
 * is made again by message, and compared; and one model is calculated by messages from the start.
 */
const everything = process.env["OFFTAKE_MATRIX"] === "all";
const covering = coveringPairs();
const pairs = everything ? everyPair() : templates.map((one) => firstOf(one.id));

function firstOf(template: string): Pair {
  const found = covering.find((pair) => pair.template.id === template);
  if (!found) throw new Error(`No deal fits ${template}.`);
  return found;
}

/** A call of the model under way, and what it gave. */
interface Made {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly result: Cell | Cells;
}

let made = new Map<string, Made>();
const direct = openAddin("calculation", {
  wrap: (callable) => ({
    ...callable,
    call: (args, caller) => {
      const result = callable.call(args, caller);
      made.set(`${callable.id} ${JSON.stringify(args)}`, { id: callable.id, args, result });
      return result;
    },
  }),
});
const byMessage = openAddin("messages");
const callables = new Map<string, Callable>(byMessage.callables.map((one) => [one.id, one]));
afterAll(() => {
  direct.dispose();
  byMessage.dispose();
});

async function calculated({ engine, answered }: OfficeWithAddin, plan: Plan): Promise<void> {
  engine.load(planContent(plan));
  await answered();
}

test.each(pairs.map((pair) => [pair.template.id, pair.deal.id, pair.scenario, pair] as const))(
  "%s with %s, %s: one calculation an edit, and each call gives what it gives by message",
  async (_, deal, scenario, { template }) => {
    made = new Map();
    const plan = planned(template, deal, scenario);
    await calculated(direct, plan);
    expect(errorsIn(direct.engine, plan)).toEqual([]);

    const count = calculationsOf(direct.engine);
    const rate = Number(named(direct.engine, plan, "DiscountRate"));
    type(direct.engine, plan, "DiscountRate", rate + 0.0125);
    await direct.answered();
    expect(count()).toBe(1);

    expect(made.size).toBeGreaterThan(0);
    expect(await otherwiseByMessage([...made.values()])).toEqual([]);
  },
);

/** The calls that give something else by message. */
async function otherwiseByMessage(calls: readonly Made[]): Promise<unknown[]> {
  const { engine, answered } = byMessage;
  const caller = { sheetId: engine.workbook.getSheets()[0]?.getSheetId() ?? "", row: 0, column: 0 };
  const again = () => calls.map(({ id, args }) => callables.get(id)?.call(args, caller));
  again();
  await answered();
  const answers = again();
  return calls
    .map((call, i) => ({ ...call, byMessage: answers[i] }))
    .filter(({ result, byMessage }) => !isDeepStrictEqual(result, byMessage));
}

/** Answers are under way so long, in milliseconds, that cells are `#BUSY!` meanwhile. */
const RESULT_DELAY = 20;

/** The smallest of them, unless all are asked for. */
const models = everything ? pairs : [firstOf("neocloud-comparables")];
test.each(models.map((pair) => [pair.template.id, pair.deal.id, pair.scenario, pair] as const))(
  "%s with %s, %s has the same values by message in every cell",
  async (_, deal, scenario, { template }) => {
    const plan = planned(template, deal, scenario);
    await calculated(direct, plan);
    const late = openAddin("messages", { resultDelay: RESULT_DELAY });
    late.engine.load(planContent(plan));
    await late.engine.settle();
    expect(errorsIn(late.engine, plan).filter((error) => /#BUSY!/.test(error))).not.toEqual([]);
    await late.answered();
    expect(valuesOf(late, plan)).toEqual(valuesOf(direct, plan));
    late.dispose();
  },
);

function valuesOf({ engine }: OfficeWithAddin, { sheets }: Plan): Record<string, unknown> {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => {
      const [row, column] = [
        Math.max(...cells.map(({ at }) => at.row)),
        Math.max(...cells.map(({ at }) => at.column)),
      ];
      return [name, engine.read(name, `A1:${address({ row, column })}`)];
    }),
  );
}
