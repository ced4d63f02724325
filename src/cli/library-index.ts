import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every kind of file in the library, and the list of them that the loader reads: a bundle holds only
 * what is imported by name.
 */
const LISTS = {
  "src/deals/library": "dealFiles",
  "src/deals/families": "familyFiles",
  "src/deals/comparables": "comparableFiles",
  "src/deals/precedents": "precedentFiles",
  "src/deals/signals": "signalFiles",
};

const LINE = 100;
const inOrder = new Intl.Collator("en", { numeric: true });

/** The text of each folder's `index.ts`, by path. */
export function libraryIndexes(): [path: string, text: string][] {
  return Object.entries(LISTS).map(([folder, list]) => [
    join(folder, "index.ts"),
    indexOf(
      list,
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort((a, b) => inOrder.compare(sortable(a), sortable(b))),
    ),
  ]);
}

function indexOf(list: string, files: readonly string[]): string {
  const imports = files.map((file) => `import ${identifier(file)} from "./${file}";\n`);
  const names = files.map(identifier);
  const declared = `export const ${list}: readonly unknown[] = [`;
  const onOneLine = `${declared}${names.join(", ")}];\n`;
  const entries =
    onOneLine.length <= LINE + 1
      ? onOneLine
      : `${declared}\n${names.map((name) => `  ${name},\n`).join("")}];\n`;
  return `// Written by \`npm run generate\` from the files in this folder.\n${imports.join("")}\n${entries}`;
}

/** `spacex` comes before `spacex-ai`, and version 2 before version 10. */
function sortable(file: string): string {
  return file.replace("@", " ");
}

/** `spacexAnthropicV1` of `spacex-anthropic@1.json`. */
function identifier(file: string): string {
  return file
    .replace(/\.json$/, "")
    .replace("@", "-v")
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
