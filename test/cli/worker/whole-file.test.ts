import { spawnSync } from "node:child_process";
import {
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../../src/cli/calc/usage-error";
import { discardPartial, writeWhole } from "../../../src/cli/worker/whole-file";
import { scratch } from "../../support/calc";

const folder = scratch();
const at = (name: string) => join(folder, name);
const bytes = new TextEncoder().encode("new");

test("a file is written, and nothing beside it", () => {
  mkdirSync(at("one"));
  writeWhole(at("one/book.xlsx"), bytes);
  expect(readFileSync(at("one/book.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(at("one"))).toEqual(["book.xlsx"]);
});

test("a file that was there keeps its permissions", () => {
  writeFileSync(at("secret.xlsx"), "old");
  chmodSync(at("secret.xlsx"), 0o600);
  writeWhole(at("secret.xlsx"), bytes);
  expect(readFileSync(at("secret.xlsx"), "utf8")).toBe("new");
  expect(statSync(at("secret.xlsx")).mode & 0o777).toBe(0o600);
});

test("through a link the file that it leads to is written", () => {
  writeFileSync(at("target.xlsx"), "old");
  symlinkSync(at("target.xlsx"), at("link.xlsx"));
  writeWhole(at("link.xlsx"), bytes);
  expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
  expect(readFileSync(at("target.xlsx"), "utf8")).toBe("new");
});

test("a pipe is written to and not replaced", () => {
  expect(spawnSync("mkfifo", [at("pipe")]).status).toBe(0);
  const reader = openSync(at("pipe"), constants.O_RDWR | constants.O_NONBLOCK);
  writeWhole(at("pipe"), bytes);
  const arrived = Buffer.alloc(10);
  expect(arrived.toString("utf8", 0, readSync(reader, arrived))).toBe("new");
  expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
});

test.each([
  ["in a folder that is not there", "none/book.xlsx", "ENOENT"],
  ["that is a folder itself", "one", "EISDIR"],
  ["below a file", "secret.xlsx/book.xlsx", "ENOTDIR"],
])("a file %s: one sentence", (_, name, code) => {
  expect(() => writeWhole(at(name), bytes)).toThrow(
    new UsageError(`${at(name)} cannot be written (${code}).`),
  );
});

test("what an interrupted process left is removed, and the file itself is not", () => {
  mkdirSync(at("two"));
  writeFileSync(at("two/book.xlsx"), "old");
  writeFileSync(at(`two/book.xlsx.${process.pid}.partial`), "ne");
  discardPartial(at("two/book.xlsx"));
  expect(readdirSync(at("two"))).toEqual(["book.xlsx"]);
});
