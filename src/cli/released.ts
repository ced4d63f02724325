import { writeFileSync } from "node:fs";
import { updatedDeals } from "./released/deals";
import { updatedFunctions } from "./released/functions";
import { jsonLines, type Released } from "./released/lines";
import { committed, current } from "./released/record";

/**
 * `npm run released`: the records that keep released functions and deals from changing.
 *
 *     npm run released               print the lines that are missing or out of date, and fail if any is
 *     npm run released -- --write    write them
 *
 * A line that is committed is final: parameters may be added to its end, and a deal's numbers change in
 * a new version only. Until then the line follows what it describes.
 */
const RECORDS = [
  { path: "test/functions/released.json", updated: updatedFunctions },
  { path: "test/deals/released.json", updated: updatedDeals },
] as const;

function main(isWriting: boolean): void {
  for (const { path, updated } of RECORDS) {
    const lines = jsonLines(updated(committed(path)) as Released);
    const known = new Set(jsonLines(current(path)));
    const changed = lines.filter((line) => !known.has(line));
    if (changed.length === 0) continue;
    process.stdout.write(`${path}:\n${changed.join("\n")}\n`);
    if (isWriting) writeFileSync(path, `{\n${lines.join(",\n")}\n}\n`);
    else process.exitCode = 1;
  }
}

try {
  main(process.argv.includes("--write"));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
