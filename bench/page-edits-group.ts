import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Measured } from "./ratio";

/** A comparison that page-edits.ts prints: `1.23 ×  MonthlyFee  250 ms in the page,  203 ms in Node`. */
const COMPARISON =
  /^\s+(?<ratio>[\d.]+) ×\s+(?<input>\w+)\s+(?<page>[\d.]+) ms in the page,\s+(?<node>[\d.]+) ms in Node$/;
const TEMPLATE = /^[a-z-]+$/;

/** Every edit in the page against the same edit in Node, measured in a process of its own. */
export async function* pageEdits(): AsyncGenerator<Measured> {
  if (!existsSync("dist/workbench/workbench.js")) return;
  const child = spawn(process.execPath, ["--import", "tsx", "bench/page-edits.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let template = "";
  for await (const line of createInterface({ input: child.stdout })) {
    if (TEMPLATE.test(line)) template = line;
    else yield measured(template, line);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`The edits in the page ended with ${code}.`);
}

function measured(template: string, line: string): Measured {
  const found = COMPARISON.exec(line)?.groups;
  if (!found) throw new Error(`page-edits.ts printed a line that is no comparison: ${line}`);
  const [ratio, page, node] = [found["ratio"], found["page"], found["node"]].map(Number);
  return {
    name: `${template}: ${found["input"]} in the page ÷ in Node`,
    // Only the median is printed.
    ratio: ratio as number,
    oursMicros: (page as number) * 1000,
    theirsMicros: (node as number) * 1000,
    most: 1.3,
  };
}
