import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bytesOf, opened } from "../../src/cli/calc/open-book";
import { BookRecalculation } from "../../src/cli/calc/recalculation/book-recalculation";
import type { FormulaCell } from "../../src/cli/calc/recalculation/formula-cell";
import { Recalculation } from "../../src/cli/calc/recalculation/recalculate";
import { UsageError } from "../../src/cli/calc/usage-error";
import { catalogue } from "../../src/functions/catalogue";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { isSameValue } from "../../src/xlsx/stored-cell";

/**
 * Recalculates workbooks and counts, by construct and by function, the formulas that give what the file has
 * of them, those that keep it, and values that changed without being listed.
 *
 *   npm run test:workbooks [-- FOLDER…] [--write]
 *
 * The folders are added to `minimal`; `--write` puts the result into docs/workbooks.md. Ends with exit code 1
 * where a value changed without being listed, or a workbook ended in anything but a sentence.
 */
interface Count {
  equal: number;
  kept: number;
  outside: number;
  wrong: number;
}

const CONSTRUCTS: readonly (readonly [string, (cell: FormulaCell) => boolean])[] = [
  ["array formula", ({ entered }) => entered === "array"],
  ["dynamic array", ({ entered }) => entered === "dynamic"],
  ["data table (What-If)", ({ entered }) => entered === "data table"],
  ["structured reference", ({ text }) => /\w\[/.test(text)],
  ["link to another workbook", ({ text }) => /\[[^\]]+\][^!]*!/.test(text)],
  ["LET or LAMBDA", ({ text }) => /\b(LET|LAMBDA)\(/i.test(text)],
  ["OFFSET or INDIRECT", ({ text }) => /\b(OFFSET|INDIRECT)\(/i.test(text)],
  ["whole rows or columns", ({ text }) => /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\b(?!\d)/.test(text)],
  ["anything else", () => true],
];

const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
const byConstruct = new Map<string, Count>();
const byFunction = new Map<string, Count>();
const books: (Count & { readonly name: string; readonly says: string })[] = [];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folders = [join(__dirname, "minimal"), ...args.filter((arg) => !arg.startsWith("--"))];
  const engine = createNodeEngine(catalogue);
  let isSound = true;
  for (const file of folders.flatMap(workbooks)) {
    try {
      books.push(await score(engine, file));
    } catch (error) {
      if (!(error instanceof UsageError)) isSound = false;
      books.push({ ...none(), name: basename(file), says: (error as Error).message });
    }
  }
  engine.dispose();
  const page = summary();
  process.stdout.write(page);
  if (args.includes("--write"))
    writeFileSync(join(__dirname, "../../docs/workbooks.md"), intro() + page);
  if (!isSound || books.some(({ wrong }) => wrong > 0)) process.exitCode = 1;
}

function workbooks(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.xl(s|t)[xm]$/.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => join(folder, name));
}

async function score(engine: ReturnType<typeof createNodeEngine>, file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  const book = opened(bytes);
  const cells = await BookRecalculation.of(engine, book, ids, () => undefined);
  const recalculation = new Recalculation(cells, false);
  recalculation.prove();
  recalculation.apply([]);
  recalculation.write();
  const report = recalculation.report();
  const listed = new Set(
    [...report.calculated.map((cell) => ({ cell })), ...report.changed].map(({ cell }) => cell),
  );
  const written = opened(bytesOf(book)).workbook.sheets;
  const before = opened(bytes).workbook.sheets;
  const outside = new Set(report.volatile.map(({ cell }) => cell));
  const total = none();
  for (const cell of cells.formulas) {
    const [was = null, is = null] = [before, written].map((sheets) =>
      sheets[cell.sheet]?.worksheet.value(cell.at),
    );
    const isWrong = !isSameValue(was, is) && !listed.has(cell.name);
    count(total, cell, isWrong ? "wrong" : kindOf(cell, outside));
  }
  return { ...total, name: basename(file), says: "" };
}

function kindOf(cell: FormulaCell, outside: ReadonlySet<string>): keyof Count {
  if (outside.has(cell.name)) return "outside";
  return cell.isProven ? "equal" : "kept";
}

function count(total: Count, cell: FormulaCell, kind: keyof Count): void {
  total[kind]++;
  add(byConstruct, CONSTRUCTS.find(([, isOne]) => isOne(cell))?.[0] ?? "", kind);
  for (const [, name = ""] of cell.text.matchAll(/([A-Z][A-Z0-9.]*)\(/g))
    add(byFunction, name, kind);
}

function none(): Count {
  return { equal: 0, kept: 0, outside: 0, wrong: 0 };
}

function add(counts: Map<string, Count>, key: string, kind: keyof Count): void {
  const count = counts.get(key) ?? none();
  count[kind]++;
  counts.set(key, count);
}

function summary(): string {
  const total = books.reduce(
    (sum, { equal, kept, outside, wrong }) => ({
      equal: sum.equal + equal,
      kept: sum.kept + kept,
      outside: sum.outside + outside,
      wrong: sum.wrong + wrong,
    }),
    none(),
  );
  const shares = books
    .filter(({ equal, kept }) => equal + kept > 0)
    .map(({ equal, kept }) => equal / (equal + kept))
    .sort((a, b) => a - b);
  const median = shares[Math.floor(shares.length / 2)] ?? 0;
  const pooled = total.equal / Math.max(1, total.equal + total.kept);
  const refused = books.filter(({ says }) => says !== "");
  const incomplete = [...byFunction].filter(([, { kept, wrong }]) => kept + wrong > 0);
  return `${books.length} workbooks, ${refused.length} of them refused in a sentence. Equal: ${percent(median)} of a workbook's formulas at the
median, ${percent(pooled)} of all. Changed without being listed: ${total.wrong}.

## By construct

${table("Construct", [...byConstruct, ["all", total]])}
## By function

${byFunction.size} functions; those that are not equal everywhere:

${table(
  "Function",
  incomplete.sort(([a], [b]) => a.localeCompare(b)),
)}`;
}

function table(title: string, rows: readonly (readonly [string, Count])[]): string {
  const lines = rows.map(
    ([name, { equal, kept, outside, wrong }]) =>
      `| ${name} | ${equal} | ${kept} | ${outside} | ${wrong} |\n`,
  );
  return `| ${title} | Equal | Kept | From outside | Wrong |\n|---|---|---|---|---|\n${lines.join("")}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function intro(): string {
  return `# Other people's workbooks

What \`offtake calc BOOK --out\` makes of workbooks that were not made with Offtake. Written by
\`npm run test:workbooks -- FOLDER --write\`, here with the workbooks in \`test/workbooks/minimal\` and with public test
workbooks of Apache POI, ClosedXML and calamine, which are not part of the repository. *Equal*: Offtake gives the
value that Excel left, within 1e-9 of the larger of the result and its largest operand. *Kept*: it does not, so the
value stays and is listed. *From outside*: chance, the clock, links and cubes; the value stays. *Wrong*: a value
changed without being listed. What the command line does with each is in
[differences-from-excel.md](differences-from-excel.md).

`;
}

void main();
