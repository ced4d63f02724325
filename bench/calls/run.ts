import type { Comparison, Measured } from "../ratio";
import { measure } from "../ratio";
import { agreement } from "./agreement";
import { againstBare } from "./arithmetic";
import { depreciation } from "./depreciation";
import { lease } from "./lease";
import { peers } from "./peers";
import { risk, sameMean } from "./risk";
import { rounding } from "./rounding";
import { valuation } from "./valuation";

/** Prints a line of JSON a comparison. It is a process of its own: see loader.cjs. */

/** As in Excel, where every function of a workbook runs in one runtime, none has the compiler to itself. */
const WARM_UP = 300;

/** The most that a call may cost over its bare arithmetic, at so many periods. */
const MOST = 3;
const FEWEST_PERIODS = 120;

const print = (section: string, measured: Measured) =>
  process.stdout.write(`${JSON.stringify({ ...measured, section })}\n`);

for (const each of againstBare) agreement(each);
sameMean();
for (let i = 0; i < WARM_UP; i++) for (const { function: f, args } of againstBare) f.call(args);

for (const { function: f, args, bare, periods } of againstBare) {
  const name = `${f.name}, ${periods} ${periods === 1 ? "period" : "periods"}`;
  const comparison = { name, ours: () => f.call(args), theirs: bare };
  const most = periods >= FEWEST_PERIODS ? { most: MOST } : {};
  print("arithmetic", { ...measure({ ...comparison, ...most }), function: f.name, periods });
}

const others: Record<string, readonly Comparison[]> = {
  rounding,
  simulation: risk,
  growth: lease,
  libraries: [...depreciation, ...valuation, ...peers],
};
for (const [section, comparisons] of Object.entries(others))
  for (const comparison of comparisons) print(section, measure(comparison));
