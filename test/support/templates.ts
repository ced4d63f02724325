import { type ColumnCase, inputEntryOf } from "../../src/deals/cases";
import { findDeal } from "../../src/deals/library";
import { catalogue } from "../../src/functions/catalogue";
import type { CellError } from "../../src/functions/cells";
import { absolute, address } from "../../src/spreadsheet/address";
import { sheetName } from "../../src/spreadsheet/sheet-name";
import { compile } from "../../src/templates/compile/compile";
import { COLUMN, caseColumn } from "../../src/templates/inputs-columns";
import type { Template } from "../../src/templates/language/template";
import type { CellPlan, NamePlan, Plan } from "../../src/templates/plan";
import type { Engine, Value } from "../../src/workbench/engine/engine";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { planContent } from "../../src/workbench/engine/plan-content";

/** A template with a deal of the library in it. */
export function planned(template: Template, deal: string, scenario = "base"): Plan {
  const found = findDeal(deal);
  if (!found) throw new Error(`The library has no deal ${deal}.`);
  return compile(template, { deal: found, scenario });
}

/** An engine with the catalogue's functions, gone after the file's tests. */
export function engineForTests(): Engine {
  const engine = createNodeEngine(catalogue);
  afterAll(() => engine.dispose());
  return engine;
}

/** What a cell with a defined name shows. */
export function named(engine: Engine, plan: Plan, name: string): Value {
  const found = plan.names.find((one) => one.name === name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  return engine.read(found.sheet, address(found.at))[0]?.[0] ?? null;
}

/** Types a value into a named cell. */
export function type(
  engine: Engine,
  plan: Plan,
  name: string,
  value: number | boolean | string,
): void {
  const found = plan.names.find((one) => one.name === name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  engine.set(found.sheet, address(typedAt(plan, found)), [[{ value }]]);
}

/** An input is typed into the column of the live case: its own cell shows what stands there. */
function typedAt(plan: Plan, { name, sheet, at }: NamePlan): NamePlan["at"] {
  const cells = plan.sheets.find((one) => one.name === sheet)?.cells ?? [];
  const contentAt = (one: NamePlan["at"]) =>
    cells.find((cell) => cell.at.row === one.row && cell.at.column === one.column)?.content;
  const scenario = plan.names.find((one) => one.name === "Scenario");
  const word = scenario && contentAt(scenario.at);
  const isInput = inputEntryOf(name) !== undefined && at.column === COLUMN.live;
  if (sheet !== "Inputs" || !isInput || word?.kind !== "value") return at;
  return { ...at, column: caseColumn(word.value as ColumnCase) };
}

export async function calculated(engine: Engine, plan: Plan): Promise<void> {
  engine.load(planContent(plan));
  await engine.settle();
}

/** Every cell of the plan that shows an error, with it: `Lease!C4 #VALUE! months: give …`. */
export function errorsIn(engine: Engine, plan: Plan): string[] {
  return plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ at }) => {
      const value = engine.read(name, address(at))[0]?.[0];
      if (typeof value !== "object" || value === null) return [];
      const { code, message } = value as CellError;
      return [`${sheetName(name)}!${absolute(at)} ${code} ${message}`];
    }),
  );
}

export function formulaOf({ content }: CellPlan): string | undefined {
  return "formula" in content ? content.formula : undefined;
}
