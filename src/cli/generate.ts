import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogue } from "../functions/catalogue";
import { metadata } from "../functions/metadata";
import { indexPage, referencePage } from "../functions/reference-page";
import { libraryIndexes } from "./library-index";

/**
 * Writes what follows from the descriptors: the metadata that Excel reads, and the reference pages; and
 * the lists of the library's files.
 * With `--check` it writes nothing and fails where a file is stale.
 */
const PAGES = "docs/functions";

function generated(): Map<string, string> {
  const files = new Map([
    ["assets/functions.json", `${JSON.stringify(metadata(catalogue), null, 2)}\n`],
    [join(PAGES, "README.md"), indexPage(catalogue)],
    ...libraryIndexes(),
  ]);
  for (const f of catalogue) files.set(join(PAGES, `${f.name}.md`), referencePage(f));
  return files;
}

/** Pages of functions that are no longer there. */
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
  process.stderr.write(`Stale, run \`npm run generate\`:\n  ${stale.join("\n  ")}\n`);
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
