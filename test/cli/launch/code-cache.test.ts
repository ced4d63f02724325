import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "../../support/calc";

interface Loaded {
  readonly exports: { readonly answer: () => number };
  keepCompiled(): void;
}
const { load }: { load(file: string): Loaded } = require("../../../src/cli/launch/code-cache.cjs");

const folder = scratch();
const script = join(folder, "script.js");
writeFileSync(script, "exports.answer = () => 6 * 7;\n");

const cacheFile = () => {
  const [name, ...others] = readdirSync(folder).filter((name) => name.endsWith(".cache"));
  expect(others).toEqual([]);
  return join(folder, name ?? "missing");
};
/** Another file by the same name is another inode. */
const identity = () => statSync(cacheFile()).ino;

function run(): void {
  const { exports, keepCompiled } = load(script);
  expect(exports.answer()).toBe(42);
  keepCompiled();
}

beforeEach(() => {
  writeFileSync(script, "exports.answer = () => 6 * 7;\n");
  run();
});

test("what was compiled is kept, and used as it is from then on", () => {
  const first = identity();
  run();
  expect(identity()).toBe(first);
});

test.each([
  ["with a byte changed", (data: Buffer) => data.fill(data[100] ? 0 : 1, 100, 101)],
  ["cut off", (data: Buffer) => data.subarray(0, data.length / 2)],
  ["empty", () => Buffer.alloc(0)],
])("a cache %s is ignored, and written again", (_, damage) => {
  const whole = readFileSync(cacheFile());
  writeFileSync(cacheFile(), damage(whole));
  const damaged = identity();
  run();
  expect(identity()).not.toBe(damaged);
  const written = identity();
  run();
  expect(identity()).toBe(written);
});

test("a cache that V8 rejects, as that of another script, is written again", () => {
  writeFileSync(script, "exports.answer = () => 2 * 3 * 7;\n");
  const ofAnother = identity();
  run();
  expect(identity()).not.toBe(ofAnother);
});
