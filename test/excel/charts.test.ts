import { buildTemplate } from "../../src/excel/build/build";
import { catalogue } from "../../src/functions/catalogue";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { planContent } from "../../src/workbench/engine/plan-content";
import type { ChartRecord } from "../../src/workbench/host/chart-record";
import { Host } from "../../src/workbench/host/host";
import { addPlannedCharts } from "../../src/workbench/host/planned-charts";
import { planned } from "../support/templates";
import { madeUp } from "../templates/made-up";
import { deal, OpenWorkbook } from "./open-workbook";

const book = new OpenWorkbook();
const engine = createNodeEngine(catalogue);
afterAll(() => {
  book.close();
  engine.dispose();
});

const drawn = (host: Host) =>
  [...host.book.charts.values()].map(({ id, name, sheetId, ...chart }: ChartRecord) => ({
    ...chart,
    sheet: host.book.findSheet(sheetId)?.getName(),
  }));

test("charts that are drawn live are those of the plan: columns, rows, periods, and what only lifts", async () => {
  await buildTemplate(madeUp, { deal: deal("iren-microsoft"), scenario: "base" });
  const plan = planned(madeUp, "iren-microsoft");
  engine.load(planContent(plan));
  const host = new Host(engine);
  addPlannedCharts(host.book, plan);
  const expected = drawn(host);
  expect(expected).toHaveLength(3);
  expect(new Set(drawn(book.office.host))).toEqual(new Set(expected));
  const [lifted] = expected[0]?.series ?? [];
  expect([lifted?.isUnfilled, expected[0]?.isLegendVisible]).toEqual([true, false]);
});
