import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { halves, line, misses, row } from "./report";
import { addressedCases, ownCases, ownScores, savedScores } from "./texts";

const PAGE = join(__dirname, "../../../docs/reading-announcements.md");
const MARKED = /(<!-- measured: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * `npm run test:read`: how many terms the reader finds, and every one that it misses or gets wrong. With
 * `--texts FOLDER` also over the announcements of `addresses.json` that were saved there by their ids;
 * with `--write` the tables of the documentation are brought up to date.
 */
async function main(args: readonly string[]): Promise<void> {
  const rows = new Map([["own", await measured("own texts", ownCases, await ownScores(ownCases))]]);
  const folder = args[args.indexOf("--texts") + 1];
  if (args.includes("--texts") && folder !== undefined) {
    rows.set(
      "real",
      await measured(
        "real announcements",
        addressedCases,
        await savedScores(folder, addressedCases),
      ),
    );
  }
  if (args.includes("--write")) writePage(rows);
}

async function measured(
  name: string,
  cases: readonly { id: string; half: string }[],
  scores: Awaited<ReturnType<typeof ownScores>>,
): Promise<string> {
  const rows: string[] = [];
  for (const [half, ofHalf, total] of halves(cases, scores)) {
    process.stdout.write(`${[line(`${name}, ${half}`, total), ...misses(ofHalf)].join("\n")}\n`);
    rows.push(row(`${name}, ${half}`, total));
  }
  return rows.join("\n");
}

/** Rewrites the table of each measured set; one that was not measured this time stays. */
function writePage(rows: ReadonlyMap<string, string>): void {
  const head = "| Texts | | Terms | Precision | Recall | False terms |\n|---|---|---|---|---|---|";
  const page = readFileSync(PAGE, "utf8").replace(
    MARKED,
    (whole, start: string, set: string, end: string) =>
      rows.has(set) ? `${start}${head}\n${rows.get(set)}\n${end}` : whole,
  );
  writeFileSync(PAGE, page);
}

void main(process.argv.slice(2));
