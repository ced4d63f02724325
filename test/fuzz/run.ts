import { inspect, parseArgs } from "node:util";
import { catalogue } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/cells";
import { caseOf } from "./arguments";
import { fuzz, judge, type Tally } from "./campaign";

const USAGE = `npm run fuzz -- [--calls N] [--seed N] [--only PART] [--json]
    calls the functions whose name holds PART, all of them without it
npm run fuzz -- --seed N --case NAME:NUMBER
    one of those calls again, with its arguments and its answer
`;

const { values: options } = parseArgs({
  options: {
    calls: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    case: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

const chosen = catalogue.filter(({ name }) => name.includes(options.only.toUpperCase()));
const seed = Number(options.seed);

if (options.help) say(USAGE);
else if (options.case) again(options.case);
else if (options.json) for (const tally of tallies()) say(JSON.stringify(tally));
else table();

function* tallies(): Generator<Tally> {
  for (const f of chosen) yield fuzz(f, seed, Math.ceil(Number(options.calls) / chosen.length));
}

function table(): void {
  say(`seed ${seed}; share of calls that a value answered, by kind of arguments\n`);
  say(row("function", "calls", "ordinary", "boundary", "hostile", "slowest ms"));
  let [calls, faults] = [0, 0];
  for (const tally of tallies()) {
    calls += count(tally);
    faults += tally.faults.length;
    say(line(tally));
    for (const { again, what } of tally.faults.slice(0, 5)) say(`    ${what}\n      ${again}`);
  }
  say(`\n${calls} calls, each made twice; ${faults} faults`);
  if (faults > 0) process.exitCode = 1;
}

function count({ calls }: Tally): number {
  return calls.ordinary + calls.boundary + calls.hostile;
}

function line(tally: Tally): string {
  const share = (manner: keyof Tally["calls"]) =>
    `${Math.round((100 * tally.values[manner]) / Math.max(1, tally.calls[manner]))} %`;
  return row(
    tally.name,
    String(count(tally)),
    share("ordinary"),
    share("boundary"),
    share("hostile"),
    tally.slowest.toFixed(1),
  );
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(11)).join("");
}

function again(which: string): void {
  const [name, number] = which.split(":");
  const f = catalogue.find((candidate) => candidate.name === name);
  if (!f) throw new Error(`There is no function called ${name}.`);
  const chosen = caseOf(f, seed, Number(number));
  for (const [i, [parameter]] of f.parameters.entries())
    say(`${parameter} = ${shown(chosen.raw[i])}`);
  const { what, answer, milliseconds } = judge(f, chosen);
  say(`→ ${answer instanceof CellError ? `${answer.code} ${answer.message}` : shown(answer)}`);
  say(`${chosen.manner}, ${milliseconds.toFixed(1)} ms: ${what ?? "as it should be"}`);
}

function shown(value: unknown): string {
  return inspect(value, { depth: 4, maxArrayLength: 60, maxStringLength: 80, breakLength: 100 });
}
