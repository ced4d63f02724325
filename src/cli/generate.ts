import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogue } from "../functions/catalogue";
import { metadata } from "../functions/metadata";
import { indexPage, referencePage } from "../functions/reference-page";
import { withCounts } from "./counts";
import { libraryIndexes } from "./library-index";
import { publishedTotalsPage } from "./published-totals/page";

/**
 * Generates the metadata that Excel reads and the reference pages from the function definitions, the
 * indexes of the library's files, the page of published totals, and the counts in README.md.
 * With `--check` it writes nothing and fails if a file is out of date.
 */
const PAGES = "docs/functions";

function generated(): Map<string, string> {
  const files = new Map([
    ["README.md", withCounts(readFileSync("README.md", "utf8"))],
    ["assets/functions.json", `${JSON.stringify(metadata(catalogue), null, 2)}\n`],
    [join(PAGES, "README.md"), indexPage(catalogue)],
    ["docs/published-totals.md", publishedTotalsPage()],
    ...libraryIndexes(),
  ]);
  for (const f of catalogue) files.set(join(PAGES, `${f.name}.md`), referencePage(f));
  return files;
}

/** Returns the pages of functions that no longer exist. */
function leftOver(files: Map<string, string>): string[] {
  return existingPages()
    .map((name) => join(PAGES, name))
    .filter((path) => !files.has(path));
}

function existingPages(): string[] {
  try {
    return readdirSync(PAGES);
  } catch {
    return [];
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function check(): void {
  const files = generated();
  const stale = [
    ...[...files].filter(([path, text]) => current(path) !== text).map(([path]) => path),
    ...leftOver(files),
  ];
  if (stale.length === 0) return;
  process.stderr.write(`Out of date. Run \`npm run generate\`:\n  ${stale.join("\n  ")}\n`);
  process.exitCode = 1;
}

function write(): void {
  const files = generated();
  for (const path of leftOver(files)) rmSync(path);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    if (current(path) !== text) writeFileSync(path, text);
  }
}

if (process.argv.includes("--check")) check();
else write();
