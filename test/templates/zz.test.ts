import { engineForTests, calculated, planned } from "../support/templates";
import { computeLease } from "../../src/templates/models/compute-lease";
import { address } from "../../src/spreadsheet/address";
const engine = engineForTests();
test("x", async () => {
  const plan = planned(computeLease, "spacex-anthropic");
  await calculated(engine, plan);
  const out: string[] = [];
  const show = (sheet: string, cols: number) => {
    const p = plan.sheets.find(({ name }) => name === sheet)!;
    const last = Math.max(...p.cells.map(({ at }) => at.row));
    for (let r = 0; r <= last; r++)
      out.push(Array.from({ length: cols }, (_, c) => { const v = engine.read(sheet, address({ row: r, column: c }))[0]?.[0] as any; return typeof v === "object" && v ? v.code : String(v ?? "").slice(0, 40); }).join(" | "));
  };
  show("Inputs", 15); show("Cover", 2); show("Checks", 3);
  const { writeFileSync } = await import("node:fs");
  writeFileSync("/tmp/inputs.txt", out.join("\n"));
  engine.set("Inputs", "B3", [[{ value: "bull" }]]); await engine.settle();
  out.length = 0; show("Inputs", 15); writeFileSync("/tmp/inputs-bull.txt", out.join("\n"));
});
