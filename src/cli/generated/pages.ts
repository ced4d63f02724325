import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../functions/catalogue";
import { metadata } from "../../functions/metadata";
import { indexPage, referencePage } from "../../functions/reference-page";
import { withCounts } from "../counts";
import { publishedTotalsPage } from "../published-totals/page";

/**
 * Returns the text of each generated file except the library's indexes, by path.
 *
 * @param folder Of the reference pages.
 */
export function pages(folder: string): Map<string, string> {
  return new Map([
    ["README.md", withCounts(readFileSync("README.md", "utf8"))],
    ["assets/functions.json", `${JSON.stringify(metadata(catalogue), null, 2)}\n`],
    [join(folder, "README.md"), indexPage(catalogue)],
    ["docs/published-totals.md", publishedTotalsPage()],
    ...catalogue.map((f): [string, string] => [join(folder, `${f.name}.md`), referencePage(f)]),
  ]);
}
