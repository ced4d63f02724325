import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/cells";
import { defineFunction, type OfftakeFunction } from "../../src/functions/define";
import { inShapeOf } from "../../src/functions/grid";
import { money } from "../../src/functions/parameters/number";
import { line } from "../../src/functions/parameters/range";
import { elementwise } from "../../src/functions/result";
import { caseOf } from "../fuzz/arguments";
import { fuzz, type Tally } from "../fuzz/campaign";

/**
 * A hundred thousand calls with arguments made from each parameter's domain. They are made in a
 * process of their own, as `npm run fuzz` makes a million: the sandbox of a test makes arithmetic
 * many times slower than the browser that it ships to.
 */
const CALLS = 100_000;
const SEED = 1;

describe("every function answers whatever it is given", () => {
  let tallies: readonly Tally[] = [];

  beforeAll(() => {
    const run = resolve(__dirname, "../fuzz/run.ts");
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--import", "tsx", run, "--json", "--calls", String(CALLS), "--seed", String(SEED)],
      { encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    if (status !== 0) throw new Error(stderr);
    tallies = stdout
      .trimEnd()
      .split("\n")
      .map((tally) => JSON.parse(tally));
  });

  test("with a value, a text or an error as documented, at once, twice the same", () => {
    expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
    const calls = tallies.flatMap((tally) => Object.values(tally.calls));
    expect(calls.reduce((total, some) => total + some)).toBeGreaterThanOrEqual(CALLS);
  });

  test.each(catalogue.map(({ name }) => name))(
    "%s: most arguments reach its arithmetic",
    (name) => {
      const { calls, values } = tallies.find((tally) => tally.name === name) as Tally;
      expect(values.ordinary / calls.ordinary).toBeGreaterThan(0.8);
      expect(values.boundary / calls.boundary).toBeGreaterThan(0.5);
      expect(calls.hostile).toBeGreaterThan(0);
      expect(values.hostile / calls.hostile).toBeLessThan(0.5);
    },
  );
});

test("a case is made of its seed, its function and its number alone", () => {
  for (const f of catalogue.slice(0, 20)) {
    const [first, again] = [caseOf(f, 7, 3), caseOf(f, 7, 3)];
    expect(again).toEqual(first);
    expect(caseOf(f, 8, 3)).not.toEqual(first);
  }
});

/** What the fuzz is there to find, each in a function that does it. */
describe("the fuzz finds", () => {
  const sound = defineFunction({
    name: "TEST.DOUBLE",
    summary: "Each flow twice.",
    parameters: { flows: line("Flows.", money("A flow.").between(-1e9, 1e9)) },
    returns: elementwise("money"),
    example: { formula: "=OFFTAKE.TEST.DOUBLE(1)", value: [[2]], origin: "By hand." },
    source: "None",
    evaluate: ({ flows }) =>
      inShapeOf(
        flows,
        flows.values.map((flow) => 2 * flow),
      ),
  });

  const answering = (call: OfftakeFunction["call"]): OfftakeFunction => ({ ...sound, call });
  const whats = (f: OfftakeFunction, hanging?: number) =>
    fuzz(f, SEED, 100, hanging).faults.map(({ what }) => what);

  let calls = 0;

  test("nothing in a function without fault", () => expect(whats(sound)).toEqual([]));

  const spoilt: readonly (readonly [fault: string, call: () => unknown, what: RegExp])[] = [
    ["a throw", () => JSON.parse("{"), /^it throws SyntaxError/],
    ["a number that is none", () => [[Number.NaN]], /^NaN in a cell$/],
    ["an infinite number", () => [[Number.POSITIVE_INFINITY]], /^Infinity in a cell$/],
    ["a negative zero", () => [[-0]], /^−0 in a cell$/],
    ["a cell of nothing", () => [[undefined]], /^undefined in a cell$/],
    ["ragged rows", () => [[1, 2], [3]], /^rows that are not of one length$/],
    ["no rows", () => [], /^rows that are not of one length$/],
    [
      "the shape of nothing given",
      () => new Array(99).fill([1, 2]),
      /which is no argument's shape/,
    ],
    ["a bare value for rows", () => 1, /^a bare value/],
    ["a word of the machine", () => [["undefined"]], /^the text: undefined$/],
    ["a text longer than a cell", () => [["x".repeat(40_000)]], /^a text longer than a cell/],
    ["an error without a sentence", () => new CellError("#NUM!"), /^#NUM! without a sentence$/],
    [
      "a code of others",
      () => new CellError("#REF!", "It is gone."),
      /^#REF! is not a code of ours/,
    ],
    ["no parameter", () => new CellError("#VALUE!", "Wrong."), /^a sentence that does not begin/],
    ["an error that is swallowed", () => [[1]], /^an error in an argument is not passed on$/],
    ["another answer the second time", () => [[++calls]], /^another answer the second time$/],
  ];

  test.each(spoilt)("%s", (_, call, what) => {
    expect(whats(answering(call as OfftakeFunction["call"]))).toContainEqual(
      expect.stringMatching(what),
    );
  });

  test("an argument that is written into", () => {
    const writing = answering((raw) => {
      if (Array.isArray(raw[0]) && Array.isArray(raw[0][0])) raw[0][0][0] = 1;
      return sound.call(raw);
    });
    expect(whats(writing)).toContainEqual(expect.stringMatching(/^it throws TypeError.*read only/));
  });

  test("a call that does not come back", () => {
    const endless = answering((raw) => {
      while (raw.length > 0);
      return [[1]];
    });
    const { faults } = fuzz(endless, SEED, 2, 50);
    expect(faults[0]?.what).toMatch(/^cut off: .*timed out/);
    expect(faults[0]?.again).toBe("npm run fuzz -- --seed 1 --case TEST.DOUBLE:0");
  });
});
