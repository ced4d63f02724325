import { bundles } from "./bundles";
import { cells } from "./cells";
import { depreciation } from "./depreciation";
import { lease } from "./lease";
import { model } from "./model";
import { pane } from "./pane";
import { peers } from "./peers";
import { type Measured, measure } from "./ratio";
import { risk } from "./risk";
import { recalculations } from "./templates";
import { valuation } from "./valuation";

/** `npm run bench [-- --json]`: every comparison, as a ratio in one run. */
const comparisons = [...lease, ...depreciation, ...risk, ...valuation, ...peers];

function line({ ratio, name, target, oursMicros }: Measured): string {
  const wanted = target ? `  (wanted: ${target})` : "";
  return `${ratio.toFixed(ratio < 0.1 ? 4 : 2).padStart(8)} ×  ${name}${wanted}; ours ${oursMicros.toFixed(1)} µs`;
}

const asJson = process.argv.includes("--json");

function print(measured: Measured): void {
  process.stdout.write(`${asJson ? JSON.stringify(measured) : line(measured)}\n`);
}

async function run(): Promise<void> {
  for (const comparison of comparisons) print(measure(comparison));
  print(await cells());
  print(await model());
  for await (const measured of recalculations()) print(measured);
  const opened = await pane();
  if (opened) print(opened);
  for (const bundle of bundles())
    process.stdout.write(`${asJson ? JSON.stringify(bundle) : bundle}\n`);
}

void run();
