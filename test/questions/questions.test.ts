import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparables } from "../../src/deals/context";
import { families, findDeal } from "../../src/deals/library";
import { assumptionsOf } from "../../src/deals/resolve";
import { type Answer, type Input, type Question, questions, readAnswer, serialOf } from "./page";
import { worked } from "./worked/all";

const page = questions();

test("answers the 33 questions in order, each in words too", () => {
  expect(page.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, n) => n + 1));
  for (const { words, answers, inputs } of page) {
    expect(words.length).toBeGreaterThan(40);
    expect(answers.length).toBeGreaterThan(0);
    expect(inputs.length).toBeGreaterThan(0);
  }
});

test("the last three are dated", () => {
  for (const { words } of page.slice(30))
    expect(words).toMatch(/^\*\*(\d+ )?[A-Z][a-z]+ 20\d\d\.\*\*/);
});

/** The form in which `npm run calc -- --cases` takes them. */
function cases({ number, inputs, answers }: Question) {
  const cells = Object.fromEntries(inputs.map(({ at, rows }) => [at.split(":")[0], rows]));
  return answers.map(({ formula }, i) => ({ id: `${number}.${i + 1}`, formula, cells }));
}

const calculated = calculate();

function calculate(): Map<string, unknown> {
  const file = join(mkdtempSync(join(tmpdir(), "questions-")), "cases.jsonl");
  writeFileSync(
    file,
    page
      .flatMap(cases)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(""),
  );
  const lines = execFileSync("npm", ["run", "-s", "calc", "--", "--cases", file], {
    encoding: "utf8",
    cwd: join(__dirname, "../.."),
  });
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; value: unknown })
      .map(({ id, value }) => [id, value]),
  );
}

describe.each(page.map((question) => [question.number, question.title, question] as const))(
  "%d. %s",
  (number, _, { answers, inputs }) => {
    const exact = worked.get(number) ?? [];

    test("is worked as often as it is answered", () => {
      expect(exact).toHaveLength(answers.length);
    });

    test.each(answers.map((answer, i) => [answer.asked, answer.printed, answer, i] as const))(
      "%s: %s",
      (_asked, printed, _answer: Answer, i) => {
        const { value, within } = readAnswer(printed);
        const byHand = exact[i];
        const known = typeof byHand === "string" ? serialOf(byHand) : byHand?.toNumber();
        expect({ byHand: Math.abs((known as number) - value) <= within, known }).toEqual({
          byHand: true,
          known,
        });
        const [[found]] = calculated.get(`${number}.${i + 1}`) as [[number]];
        // The formula gives what was worked, to nine digits, and not only to those printed.
        expect(found / (known as number)).toBeCloseTo(1, 9);
      },
    );

    test.each(inputs.map((input) => [input.at, input.what, input] as const))(
      "%s, %s, has a standing and what that asks for",
      (_at, _what, input) => {
        expect(faultOf(input)).toBeUndefined();
      },
    );
  },
);

const STANDINGS = ["filing", "company", "press", "aggregator", "derived", "assumed"];

/** What is missing from an input, or wrong against the deal library. */
function faultOf(input: Input): string | undefined {
  const [, release, name] = /^`([a-z0-9-]+@\d+)` (\w+)$/.exec(input.from) ?? [];
  if (!STANDINGS.includes(input.standing)) return `no standing: ${input.standing}`;
  if (!blockFits(input)) return "the value is not the block of its cells";
  if (release && name) return againstLibrary(input, release, name);
  if (input.from === "") return "no origin";
  if (input.standing === "assumed" && !/range/.test(input.from)) return "no range";
  return undefined;
}

function blockFits({ at, rows }: Input): boolean {
  const [first, last = first] = at.split(":") as [string, string?];
  const place = (address: string) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) as unknown as [string, string, string];
    return [[...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0), Number(row)] as const;
  };
  const [[left, top], [right, bottom]] = [place(first), place(last)];
  // One formula may spill over its block.
  const spills = rows.length === 1 && String(rows[0]?.[0]).startsWith("=");
  return (
    (spills && rows[0]?.length === 1) ||
    (rows.length === bottom - top + 1 && rows.every((row) => row.length === right - left + 1))
  );
}

function againstLibrary({ rows, standing }: Input, release: string, name: string) {
  const known = figuresOf(release).filter((figure) => figure.name === name);
  // A company has a figure more than once, on different days.
  const figure = known.find(({ value }) => value === rows[0]?.[0]);
  if (known.length === 0) return `${release} has no ${name}`;
  if (!figure) return `${release} has ${known.map(({ value }) => value)} for ${name}`;
  return figure.standing === standing ? undefined : `${release} has ${name} as ${figure.standing}`;
}

type Figure = { readonly name: string; readonly value: unknown; readonly standing: string };

/** What the library holds of a deal, a family of deals, or a company. */
function figuresOf(release: string): readonly Figure[] {
  const isIt = ({ id, version }: { id: string; version: number }) => `${id}@${version}` === release;
  const deal = findDeal(release);
  if (deal) return assumptionsOf(deal);
  return families.find(isIt)?.assumptions ?? comparables.find(isIt)?.figures ?? [];
}
