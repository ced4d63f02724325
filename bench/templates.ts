import { currentDeals } from "../src/deals/library";
import { catalogue } from "../src/functions/catalogue";
import { CellError } from "../src/functions/cells";
import { address } from "../src/spreadsheet/address";
import { templates } from "../src/templates/catalogue";
import { compile } from "../src/templates/compile/compile";
import type { Template } from "../src/templates/language/template";
import type { CellPlan, Plan } from "../src/templates/plan";
import type { Engine } from "../src/workbench/engine/engine";
import { createNodeEngine } from "../src/workbench/engine/node-engine";
import { planContent } from "../src/workbench/engine/plan-content";
import { cpuMicros } from "./cpu-time";
import { type Measured, type Round, summary } from "./ratio";

/**
 * Each template recalculated whole, against the same workbook in which every formula of ours is its
 * value: what is left is Excel's own formulas, so the ratio says what ours add to them.
 */
const ROUNDS = 5;

export async function* recalculations(): AsyncGenerator<Measured> {
  for (const template of templates) yield await recalculation(template);
}

async function recalculation(template: Template): Promise<Measured> {
  const deal = currentDeals().find(({ kind }) => template.kinds.includes(kind));
  if (!deal) throw new Error(`${template.id} fits no deal.`);
  const engine = createNodeEngine(catalogue);
  try {
    const live = compile(template, { deal, scenario: "base" });
    await calculated(engine, live);
    const plain = withoutOurs(engine, live);
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++)
      rounds.push([await calculated(engine, live), await calculated(engine, plain)]);
    return summary(
      `${template.title}, recalculated whole ÷ its formulas of Excel's own alone`,
      rounds,
    );
  } finally {
    engine.dispose();
  }
}

/** Microseconds of processor time. */
async function calculated(engine: Engine, plan: Plan): Promise<number> {
  const start = cpuMicros();
  engine.load(planContent(plan));
  await engine.settle();
  return cpuMicros() - start;
}

function withoutOurs(engine: Engine, plan: Plan): Plan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell) => valuesOf(engine, sheet.name, cell)),
    })),
  };
}

/** The cell, or the values of all cells that its formula of ours fills. */
function valuesOf(engine: Engine, sheet: string, cell: CellPlan): CellPlan[] {
  const { content, at } = cell;
  if (!("formula" in content) || !content.formula.includes("OFFTAKE.")) return [cell];
  const [rows, columns] = content.kind === "spill" ? [content.rows, content.columns] : [1, 1];
  const end = { row: at.row + rows - 1, column: at.column + columns - 1 };
  return engine.read(sheet, `${address(at)}:${address(end)}`).flatMap((row, r) =>
    row.map((value, c): CellPlan => {
      const shown = value instanceof CellError ? value.code : (value ?? "");
      const place = { row: at.row + r, column: at.column + c };
      return { ...cell, at: place, content: { kind: "value", value: shown } };
    }),
  );
}
