import { readFileSync } from "node:fs";
import { withEntry } from "./catalogue";
import type { Start } from "./start";
import { feesSheet, indexFile } from "./template-files";
import { camelCase, sentenceCase, wordsOf } from "./words";

const USAGE = `npm run new:template -- ID

  ID   words with dashes between them: "npm run new:template -- fee-schedule" starts "Fee schedule"`;

const CATALOGUE = "src/templates/catalogue.ts";

/** Returns a template of one sheet: the fees of the loaded deal by year, with checks and a chart. */
export function templateStart([id]: readonly string[]): Start {
  if (id === undefined) throw new Error(USAGE);
  const words = wordsOf(id, "fee-schedule");
  const identifier = camelCase(words);
  const folder = `src/templates/models/${id}`;
  const [first = ""] = words;
  return {
    created: {
      [`${folder}/index.ts`]: indexFile({
        identifier,
        id,
        title: sentenceCase(words),
        short: sentenceCase([first]),
      }),
      [`${folder}/fees.ts`]: feesSheet,
    },
    changed: {
      [CATALOGUE]: withEntry(readFileSync(CATALOGUE, "utf8"), {
        importing: `import { ${identifier} } from "./models/${id}";`,
        identifier,
        after: /^\];$/,
      }),
    },
    scripts: [["generate"], ["templates", id], ["digests", "--missing"]],
    next: [
      `Change the rows in ${folder}/fees.ts, and the summary, results and guide in ${folder}/index.ts.`,
      `npm run templates -- ${id} lists each mistake with its line, or writes assets/templates/${id}.xlsx.`,
      "npm run generate && npm run digests, then npm run format && npm run check && npm run -s jest -- test/templates",
    ],
  };
}
