import type { Measured } from "./ratio";

/** docs/performance.md, from one run. */
export function page(found: readonly Measured[], bundles: readonly string[], on: string): string {
  const section = (name: string) => found.filter(({ section }) => section === name);
  return `# How fast it is, and how cost grows

Written by \`npm run bench -- --write\` from one run; do not edit it, edit \`bench/page.ts\`. The run: ${on}.

Every figure is a ratio of processor times (\`process.cpuUsage\`, for the pane the page's own thread), of two things
that are run in turn, round by round. First the least time of ours over the least of the other, then in brackets the
quartiles of the rounds' ratios. Processor time does not count the time in which another process runs, so a busy machine
gives the same answer with a wider spread. No test asserts a figure.

## A call against its bare arithmetic

A call as a cell makes it, with its arguments as Excel hands them over, against \`bench/reference\`: the same arithmetic
to the same accuracy as a plain loop over typed arguments, without coercion, checks, labels or shape. Both must agree
before they are timed. Wanted: at most 3 at 120 and 480 periods. A single period shows what a call costs before it has
worked anything out.

${pivot(section("arithmetic"))}

## Rounding

Cents are rounded in doubles where these can tell, by decimal.js where they cannot (\`src/finance/money.ts\`).

${table(section("rounding"))}

## Simulation

${table(section("simulation"))}

## How cost grows, and public libraries

A library gives a value a call and looks at no argument twice; ours gives a schedule a call, checks every argument and
answers in the shape of the timeline.

${table([...section("growth"), ...section("libraries")])}

A schedule grows with its periods and the months or years of its term; \`VAL.XIRR\` with flows × sign changes;
\`LEASE.IMPLICITRATE\` with payments × about five steps; \`VAL.COMPSTAT\` with peers × log peers; \`DEP.COMPONENTS\` with
assets × periods; \`RISK.SIMULATE\` with its trials, whatever the months.

## A workbook

${table(section("workbook"))}

One spilling call a row is the pattern: in Excel every call is a message to the runtime and one back, whatever it works
out.

## A click

| Action | Requests to Excel |
|---|---|
| Load a deal, or load over another | 2: one to look, one to write |
| Switch the case in the sheet | 3 |
| Undo | 2 |
| Save the inputs as a deal, import or delete one, insert a function | 2 |
| Build a template, with its inputs | at most 6 |
| Check the model | 4 on workbooks of ordinary size |
| Freeze, thaw | 5, 3 |

Tests count them. What lasts longer than a moment says how far it is and can be cancelled.

## A download

The functions are a script of their own, associated before the pane's interface loads; charts, templates and the
catalogue come on first use. A test holds the limits.

${bundles.map((line) => `- ${line.trim().replace(/\s{2,}/g, " ")}`).join("\n")}

${table(section("pane"))}
`;
}

/** A row a function, a column a number of periods. */
function pivot(found: readonly Measured[]): string {
  const periods = [...new Set(found.map(({ periods }) => periods))];
  const functions = [...new Set(found.map((each) => each.function))];
  const rows = functions.map((name) => {
    const figures = periods.map((count) => {
      const each = found.find((other) => other.function === name && other.periods === count);
      return each ? `${ratioOf(each)}, ${micros(each.oursMicros)}` : "";
    });
    return [`\`${name}\``, ...figures];
  });
  return markdown(["Function", ...periods.map(periodsPhrase)], rows);
}

const periodsPhrase = (count: number | undefined) =>
  `${count} ${count === 1 ? "period" : "periods"}`;

function table(found: readonly Measured[]): string {
  if (found.length === 0) return "Not measured in this run.";
  const rows = found.map((each) => [
    each.name,
    ratioOf(each) + (each.most === undefined ? "" : ` (wanted: at most ${each.most})`),
    micros(each.oursMicros),
  ]);
  return markdown(["Ours ÷ the other", "Ratio", "Ours"], rows);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function ratioOf({ ratio, quartiles }: Measured): string {
  return `${figure(ratio)} × [${quartiles.map(figure).join(", ")}]`;
}

function figure(ratio: number): string {
  return ratio < 0.1 ? ratio.toFixed(4) : ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
}

function micros(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(2)} s`;
  if (value >= 1e3) return `${(value / 1e3).toFixed(1)} ms`;
  return `${value.toFixed(1)} µs`;
}
