import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scratch } from "../../support/calc";

interface Bundle {
  readonly main: string;
  readonly worker: string;
}
const { currentBundle }: { currentBundle(root: string): Promise<Bundle> } =
  require("../../../src/cli/launch/bundle.cjs");

const root = scratch();
const LONG_AGO = new Date("2020-01-01");

/** A file of long before the build, as most are. */
function write(path: string, text: string, changed = LONG_AGO): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, changed, changed);
}

beforeEach(() => {
  write(
    "src/cli/offtake.ts",
    'import { word } from "./word";\nexport const said: string = word;\n',
  );
  write("src/cli/word.ts", 'export const word = "one";\n');
  write("src/cli/worker/perform.ts", 'export { word } from "../word";\n');
  write("node_modules/.package-lock.json", "{}");
});

async function said(): Promise<unknown> {
  const exported: { said: unknown } = require((await currentBundle(root)).main);
  return exported.said;
}

const builtAt = () => statSync(join(root, "dist/cli/bundle.json"), { bigint: true }).mtimeNs;

test("a bundle whose sources are as they were is not built again", async () => {
  expect(await said()).toBe("one");
  const first = builtAt();
  expect(await said()).toBe("one");
  expect(builtAt()).toBe(first);
});

test("a source that was changed is built in, also where it is older than the bundle", async () => {
  expect(await said()).toBe("one");
  // As long as before, and of a time before the build: as another branch is checked out, or a copy restored.
  write("src/cli/word.ts", 'export const word = "two";\n', new Date("2019-01-01"));
  expect(await said()).toBe("two");
});

test("a source that was changed while the bundle was built is built in at the next start", async () => {
  write("src/cli/word.ts", 'export const word = "one";\n', new Date(Date.now() + 60_000));
  expect(await said()).toBe("one");
  const first = builtAt();
  expect(await said()).toBe("one");
  expect(builtAt()).not.toBe(first);
});

test("after npm has installed something it is built again", async () => {
  await currentBundle(root);
  const first = builtAt();
  write("node_modules/.package-lock.json", '{ "packages": {} }');
  await currentBundle(root);
  expect(builtAt()).not.toBe(first);
});

test.each([
  ["the record is damaged", () => writeFileSync(join(root, "dist/cli/bundle.json"), '{"main": ')],
  ["the record is missing", () => rmSync(join(root, "dist/cli/bundle.json"))],
])("where %s it is built again", async (_, damage) => {
  await currentBundle(root);
  damage();
  expect(await said()).toBe("one");
});

test("where a script is missing it is built again", async () => {
  const { main } = await currentBundle(root);
  const built = readFileSync(main, "utf8");
  rmSync(main);
  expect(readFileSync((await currentBundle(root)).main, "utf8")).toBe(built);
});

test("a source that cannot be built is an error that names it, and not the old bundle", async () => {
  await currentBundle(root);
  write("src/cli/word.ts", 'export const word = "\n');
  await expect(currentBundle(root)).rejects.toThrow(/src\/cli\/word\.ts:1/);
  write("src/cli/word.ts", 'export const word = "mended";\n');
  expect(await said()).toBe("mended");
});
