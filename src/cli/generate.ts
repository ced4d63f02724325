import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { libraryIndexes } from "./library-index";

/**
 * Generates the indexes of the library's files, the metadata that Excel reads and the reference pages from
 * the function definitions, the page of published totals, and the counts in README.md.
 * With `--check` it writes nothing and fails if a file is out of date.
 */
const PAGES = "docs/functions";

/** Loaded once the indexes are current, since it reads the library through them. */
async function generatedPages(): Promise<Map<string, string>> {
  const { pages } = await import("./generated/pages");
  return pages(PAGES);
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

async function check(): Promise<void> {
  const files = new Map([...libraryIndexes(), ...(await generatedPages())]);
  const stale = [
    ...[...files].filter(([path, text]) => current(path) !== text).map(([path]) => path),
    ...leftOver(files),
  ];
  if (stale.length === 0) return;
  process.stderr.write(`Out of date. Run \`npm run generate\`:\n  ${stale.join("\n  ")}\n`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  writeAll(libraryIndexes());
  const pages = await generatedPages();
  for (const path of leftOver(pages)) rmSync(path);
  writeAll(pages);
}

function writeAll(files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    if (current(path) !== text) writeFileSync(path, text);
  }
}

const isCheck = process.argv.includes("--check");
(isCheck ? check() : write()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
