import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recalculate } from "../../src/cli/calc/book";
import { catalogue } from "../../src/functions/catalogue";
import { Parts } from "../../src/xlsx/parts";
import { scratch } from "../support/calc";
import { engineForTests } from "../support/templates";
import { elements } from "../support/xml-elements";

const ROOT = resolve(__dirname, "../..");
const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
const engine = engineForTests();
const path = join(scratch(), "made-up.xlsx");
let file: Uint8Array;
let parts: Parts;

beforeAll(() => {
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "test/templates/write-made-up.ts", path],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  file = readFileSync(path);
  parts = Parts.read(file);
});

/** The points of each series, or of its categories. */
function points(chart: number, role: "cat" | "val", from = parts) {
  return elements(from.text(`xl/charts/chart${chart}.xml`), role).map(({ inner = "" }) => ({
    of: elements(inner, "f")[0]?.inner,
    held: elements(inner, "pt").map((pt) => elements(pt.inner ?? "", "v")[0]?.inner),
  }));
}

test("a chart of a table holds its rows' labels and the values of its columns", () => {
  expect(points(1, "cat")[0]).toEqual({
    of: "Multiples!$A$6:$A$8",
    held: ["first", "second", "third"],
  });
  expect(points(1, "val").map(({ held }) => held)).toEqual([
    ["1000000", "1000000", "3000000"],
    ["20000000", "50000000", "30000000"],
  ]);
});

test("what is no number is a gap", () => {
  expect(points(2, "cat")[0]?.held).toEqual(["Enterprise value", "Sales", "Seen as"]);
  const xml = parts.text("xl/charts/chart2.xml");
  expect(points(2, "val")[0]?.held).toEqual(["20000000", "1000000"]);
  expect(xml).toContain('<c:ptCount val="3"/>');
});

test("a chart over time holds its periods as dates", () => {
  const [categories] = points(3, "cat");
  // iren-microsoft begins service on 1 January 2026: the last days of its first four months.
  expect(categories?.held).toHaveLength(4);
  expect(parts.text("xl/charts/chart3.xml")).toContain("<c:cat><c:numRef>");
});

test("a series that only lifts is not drawn; one series needs no legend; bars run from the top down", () => {
  const xml = parts.text("xl/charts/chart1.xml");
  const [lifting, drawn] = elements(xml, "ser").map(({ inner }) => inner);
  expect(lifting).toContain("<a:noFill/>");
  expect(drawn).not.toContain("<a:noFill/>");
  // Of the two series one is left, which the title names.
  expect(elements(xml, "legend")).toEqual([]);
  expect(elements(xml, "catAx")[0]?.inner).toContain('<c:orientation val="maxMin"/>');
});

test("recalculated, the points follow the cells", async () => {
  const again = await recalculate(engine, file, [{ name: "FirstSales", value: "2000000" }], ids);
  expect(points(1, "val", Parts.read(again.bytes))[0]?.held).toEqual([
    "2000000",
    "1000000",
    "3000000",
  ]);
});
