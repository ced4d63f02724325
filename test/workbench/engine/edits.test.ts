import { findDeal } from "../../../src/deals/library";
import { catalogue } from "../../../src/functions/catalogue";
import { address } from "../../../src/spreadsheet/address";
import { compile } from "../../../src/templates/compile/compile";
import { neocloudComparables } from "../../../src/templates/models/neocloud-comparables";
import type { CellContent, WorkbookContent } from "../../../src/workbench/engine/content";
import { createNodeEngine } from "../../../src/workbench/engine/node-engine";
import { planContent } from "../../../src/workbench/engine/plan-content";

/** An edit calculates only what it touches: the same as if the workbook were opened with the edit in it. */

type Cells = Record<string, CellContent>;

/** Every sheet, as far as anything is in it and some cells farther. */
const AREA = "A1:AK120";

async function opened(sheets: Readonly<Record<string, Cells>>, names: WorkbookContent["names"]) {
  const engine = createNodeEngine(catalogue);
  engine.load({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
    ...(names ? { names } : {}),
  });
  await engine.settle();
  return engine;
}

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

async function expectSame(
  content: WorkbookContent,
  edits: readonly (readonly [sheet: string, at: string, cell: CellContent])[],
): Promise<void> {
  const sheets = Object.fromEntries(
    content.sheets.map(({ name, cells }): [string, Cells] => [name, { ...cells }]),
  );
  const edited = await opened(sheets, content.names);
  for (const [i, [sheet, at, cell]] of edits.entries()) {
    edited.set(sheet, at, [[cell]]);
    Object.assign(sheets[sheet] ?? {}, { [at]: cell });
    // Now and then two edits are calculated at once.
    if (i % 3 === 1) continue;
    await edited.settle();
    const fresh = await opened(sheets, content.names);
    for (const name of Object.keys(sheets))
      expect([i, name, edited.read(name, AREA)]).toEqual([i, name, fresh.read(name, AREA)]);
    fresh.dispose();
  }
  edited.dispose();
}

test("a template, edited in its inputs", async () => {
  const deal = findDeal("spacex-anthropic");
  if (!deal) throw new Error("The library has no such deal.");
  const plan = compile(neocloudComparables, { deal, scenario: "base" });
  const next = numbers(11);
  const inputs = plan.names.flatMap(({ sheet, at }) => {
    const cells = plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const cell = cells.find((one) => one.at.row === at.row && one.at.column === at.column);
    const value = cell?.content.kind === "value" ? cell.content.value : undefined;
    return typeof value === "number" ? [{ sheet, at: address(at), value }] : [];
  });
  const edits = Array.from({ length: 9 }, () => {
    const chosen = inputs[Math.floor(next() * inputs.length)];
    if (!chosen) throw new Error("The template has no inputs.");
    const value = Math.round(chosen.value * (0.5 + next()) * 100) / 100;
    return [chosen.sheet, chosen.at, { value }] as const;
  });
  await expectSame(planContent(plan), edits);
});

test("spills that grow, shrink and refer to each other, and formulas that come and go", async () => {
  const cells: Cells = {
    A1: { value: 3 },
    A2: { value: 2 },
    C1: { formula: "=SEQUENCE(A1)" },
    D1: { formula: "=SUM(C2:C9)" },
    E1: { formula: "=SEQUENCE(1,MAX(1,MIN(9,D1)))*A2" },
    E3: { formula: "=SUM(F1:O1)" },
    E4: { formula: "=C2+C3+C4" },
    E5: { formula: "=COUNT(C1#)" },
    B1: { formula: "=E3+E4" },
  };
  const next = numbers(5);
  const choices: (() => readonly ["Sheet1" | "Other", string, CellContent])[] = [
    () => ["Sheet1", "A1", { value: 1 + Math.floor(next() * 7) }],
    () => ["Sheet1", "A2", { value: Math.floor(next() * 5) }],
    () => ["Sheet1", "G2", { formula: `=SUM(C${1 + Math.floor(next() * 4)}:E4)` }],
    () => ["Sheet1", "G2", {}],
    () => ["Other", "A1", { formula: `=Sheet1!C${1 + Math.floor(next() * 4)}*2` }],
    () => ["Other", "B2", { formula: "=SUM(Sheet1!A1:B9)+A1" }],
  ];
  const edits = Array.from({ length: 30 }, () => {
    const choice = choices[Math.floor(next() * choices.length)];
    if (!choice) throw new Error("There is always a choice.");
    return choice();
  });
  await expectSame(
    {
      sheets: [
        { name: "Sheet1", cells },
        { name: "Other", cells: {} },
      ],
    },
    edits,
  );
});

test("spills that edits block and set free", async () => {
  const cells: Cells = {
    A1: { value: 3 },
    C1: { formula: "=SEQUENCE(A1)" },
    D1: { formula: "=C1:C4*2" },
    E1: { formula: "=SUM(C2:D9)" },
    E2: { formula: "=INDEX(C1:C9,3)" },
    E3: { formula: "=IFERROR(C1,-1)+C3" },
    E4: { formula: "=COUNTA(C1:D9)" },
    G1: { formula: "=SEQUENCE(2,1,E2)" },
    H1: { formula: "=G2+COUNT(G1:G5)" },
  };
  const next = numbers(17);
  const places = ["C2", "C3", "C4", "D2", "D3", "G2"] as const;
  const edits = Array.from({ length: 40 }, () => {
    const place = places[Math.floor(next() * places.length)] ?? "C2";
    const kind = next();
    if (kind < 0.3) return ["Sheet1", "A1", { value: 1 + Math.floor(next() * 5) }] as const;
    if (kind < 0.55) return ["Sheet1", place, { value: Math.floor(next() * 9) }] as const;
    return ["Sheet1", place, {}] as const;
  });
  await expectSame({ sheets: [{ name: "Sheet1", cells }] }, edits);
});
