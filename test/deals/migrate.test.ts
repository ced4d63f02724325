import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importDeal } from "../../src/deals/import";
import { migrated } from "../../src/deals/migrate";

const OLD = join(__dirname, "../fixtures/0.1/own-deals");
const files = readdirSync(OLD).map(
  (name) => [name, readFileSync(join(OLD, name), "utf8")] as const,
);

test.each(files)("%s of schema 1 is read with every figure that it had", (_, text) => {
  const before = JSON.parse(text);
  expect(before.schema).toBe(1);
  const { deal, refused } = importDeal(text);
  expect(refused).toBeUndefined();
  expect(deal).toEqual({ ...before, schema: 2 });
});

test("a file is not changed in place", () => {
  const before = Object.freeze({ schema: 1, id: "one" });
  expect(migrated(before)).toEqual({ schema: 2, id: "one" });
  expect(before.schema).toBe(1);
});

test.each([
  ["a current file", { schema: 2, id: "one" }],
  ["a later file", { schema: 3 }],
  ["no schema", { id: "one" }],
  ["a list", [1]],
  ["a text", "schema"],
  ["nothing", null],
])("%s is returned as it is", (_, read) => {
  expect(migrated(read)).toBe(read);
});
