import { readFileSync } from "node:fs";
import { withEntry } from "./catalogue";
import type { Start } from "./start";
import { camelCase, sentenceCase, wordsOf } from "./words";

const USAGE = `npm run new:function -- FAMILY NAME

  FAMILY   lease, depreciation, valuation, deal, debt or risk
  NAME     words with dashes between them: "npm run new:function -- lease mark-to-market"
           starts LEASE.MARKTOMARKET`;

/** What the names of a family's functions begin with, by folder. */
const PREFIXES: Readonly<Record<string, string>> = {
  lease: "LEASE",
  depreciation: "DEP",
  valuation: "VAL",
  deal: "DEAL",
  debt: "DEBT",
  risk: "RISK",
};

const CATALOGUE = "src/functions/catalogue.ts";

/** Words that cannot name a function in TypeScript. */
const RESERVED = new Set(["case", "default", "delete", "export", "new", "return", "void", "yield"]);

/** Returns a function that computes a share of an amount: its arithmetic, its descriptor and its test. */
export function functionStart([family = "", file]: readonly string[]): Start {
  const prefix = Object.hasOwn(PREFIXES, family) ? PREFIXES[family] : undefined;
  if (prefix === undefined || file === undefined) throw new Error(USAGE);
  const words = wordsOf(file, "mark-to-market");
  const name = `${prefix}.${words.join("").toUpperCase()}`;
  const arithmetic = RESERVED.has(file) ? `${file}Amount` : camelCase(words);
  const identifier = camelCase([prefix.toLowerCase(), ...words]);
  const paths = {
    finance: `src/finance/${family}/${file}.ts`,
    function: `src/functions/${family}/${file}.ts`,
    test: `test/finance/${family}/${file}.test.ts`,
  };
  return {
    created: {
      [paths.finance]: financeFile(arithmetic),
      [paths.function]: functionFile({ name, arithmetic, identifier, family, file, words }),
      [paths.test]: testFile(arithmetic, family, file),
    },
    changed: {
      [CATALOGUE]: withEntry(readFileSync(CATALOGUE, "utf8"), {
        importing: `import { ${identifier} } from "./${family}/${file}";`,
        identifier,
        after: new RegExp(`^ {2}${prefix.toLowerCase()}[A-Z]\\w*,$`),
      }),
    },
    scripts: [["generate"], ["released", "--write"]],
    next: [
      `Replace the arithmetic in ${paths.finance} and its expected values in ${paths.test}.`,
      `Describe the function in ${paths.function}: parameters, example, source.`,
      "npm run generate && npm run released -- --write, then npm run format && npm run check && npm run test:unit",
    ],
  };
}

const financeFile = (arithmetic: string) => `/**
 * Returns the part of an amount that a share stands for:
 *
 *     part = amount · share
 *
 * @param amount Money in any one currency.
 * @param share A decimal from 0 to 1.
 */
export function ${arithmetic}(amount: number, share: number): number {
  return amount * share;
}
`;

interface Names {
  readonly name: string;
  readonly arithmetic: string;
  readonly identifier: string;
  readonly family: string;
  readonly file: string;
  readonly words: readonly string[];
}

const functionFile = ({ name, arithmetic, identifier, family, file, words }: Names) => `
import { ${arithmetic} } from "../../finance/${family}/${file}";
import { defineFunction } from "../define";
import { money, share } from "../parameters/number";
import { one } from "../result";

/** ${sentenceCase(words)}. The arithmetic is in src/finance/${family}/${file}.ts. */
export const ${identifier} = defineFunction({
  name: "${name}",
  summary: "Returns the part of an amount that a share stands for.",
  parameters: {
    amount: money("Amount of money.").atLeast(0),
    share: share("Share of the amount."),
  },
  returns: one("money"),
  example: {
    formula: "=OFFTAKE.${name}(200, 0.25)",
    value: 50,
    origin: "By hand: a quarter of 200 is 50.",
  },
  source: "Arithmetic",
  evaluate: ({ amount, share }) => ${arithmetic}(amount, share),
});
`;

const testFile = (arithmetic: string, family: string, file: string) => `
import { ${arithmetic} } from "../../../src/finance/${family}/${file}";

// By hand: a quarter, none, all.
test.each([
  [200, 0.25, 50],
  [200, 0, 0],
  [200, 1, 200],
])("of %d a share of %d is %d", (amount, share, part) => {
  expect(${arithmetic}(amount, share)).toBe(part);
});

test("the parts of an amount sum to it", () => {
  expect(${arithmetic}(80, 0.25) + ${arithmetic}(80, 0.75)).toBe(80);
});
`;
