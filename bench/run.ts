import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundles } from "./bundles";
import { calls } from "./calls/calls";
import { cells } from "./cells";
import { edits } from "./edits";
import { machine } from "./machine";
import { model } from "./model";
import { page } from "./page";
import { pageEdits } from "./page-edits-group";
import { pane } from "./pane";
import type { Measured } from "./ratio";
import { recalculations } from "./templates";

const USAGE = `npm run bench -- [GROUP…] [--json] [--write]
    measures the groups named, all of them without a name: calls, workbook, pane, edits,
    page-edits (pane and page-edits need a build)
    --json   a line of JSON a comparison
    --write  writes docs/performance.md from this run, and says what it did not measure
`;

/** What is measured together. A new group is a generator of its own, and a line here. */
const GROUPS: Readonly<Record<string, () => AsyncGenerator<Measured>>> = {
  calls,
  async *workbook() {
    yield { ...(await model()), section: "workbook" };
    yield { ...(await cells()), section: "workbook" };
    for await (const measured of recalculations()) yield { ...measured, section: "workbook" };
  },
  async *pane() {
    const opened = await pane();
    if (opened) yield { ...opened, section: "pane" };
  },
  async *edits() {
    for await (const measured of edits()) yield { ...measured, section: "edits" };
  },
  async *"page-edits"() {
    for await (const measured of pageEdits()) yield { ...measured, section: "page-edits" };
  },
};

function line({ ratio, quartiles, name, most, oursMicros }: Measured): string {
  const spread = quartiles ? `[${quartiles.map(figure).join(" ")}]` : "";
  const wanted = most === undefined ? "" : `  (at most ${most})`;
  return `${figure(ratio).padStart(8)} ×  ${spread}  ${name}${wanted}; ours ${oursMicros.toFixed(1)} µs`;
}

const figure = (ratio: number) => ratio.toFixed(ratio < 0.1 ? 4 : 2);

interface Options {
  readonly groups: readonly string[];
  readonly isJson: boolean;
  readonly isWritten: boolean;
}

/** Undefined where the usage is to be shown instead. */
function options(): Options | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, write: { type: "boolean" }, help: { type: "boolean" } },
  });
  const isKnown = positionals.every((name) => name in GROUPS);
  if (values.help || !isKnown) return undefined;
  return {
    groups: positionals.length > 0 ? positionals : Object.keys(GROUPS),
    isJson: values.json === true,
    isWritten: values.write === true,
  };
}

async function run({ groups, isJson, isWritten }: Options): Promise<void> {
  const found: Measured[] = [];
  const runOn = machine();
  const sizes = [...bundles()];
  for (const name of groups) {
    for await (const measured of (GROUPS[name] as () => AsyncGenerator<Measured>)()) {
      found.push(measured);
      process.stdout.write(`${isJson ? JSON.stringify(measured) : line(measured)}\n`);
    }
    // After every group, so that a later one that fails loses nothing.
    if (isWritten) writeFileSync("docs/performance.md", page(found, sizes, runOn));
  }
  if (!isJson) for (const size of sizes) process.stdout.write(`${size}\n`);
}

const chosen = options();
if (chosen) void run(chosen);
else process.stdout.write(USAGE);
