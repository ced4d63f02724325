import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** What is fetched before cells calculate, and before the pane can be used, as it is built. */

const ADDIN = resolve(__dirname, "../../dist/addin");
const page = readFileSync(join(ADDIN, "taskpane.html"), "utf8");
const tags = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
const sourceOf = (tag: string) => /\ssrc="?([^"\s>]+)/.exec(tag)?.[1] ?? "";
const own = tags.filter((tag) => !sourceOf(tag).startsWith("https:"));

const gzipped = (file: string) => gzipSync(readFileSync(join(ADDIN, file))).length;

const FUNCTIONS = "functions.js";
const MOST_FOR_FUNCTIONS = 90_000;
const MOST_FOR_THE_PANE = 260_000;

test("the functions are a script of their own, which the manifest names too, and small", () => {
  expect(own.map(sourceOf)).toContain(FUNCTIONS);
  const manifest = readFileSync(join(ADDIN, "manifest.xml"), "utf8");
  expect(manifest).toMatch(/id="Functions\.Script\.Url" DefaultValue="[^"]*\/functions\.js"/);
  expect(gzipped(FUNCTIONS)).toBeLessThanOrEqual(MOST_FOR_FUNCTIONS);
});

test("the functions are associated before the interface is read, and do not wait for it", () => {
  const [first, ...others] = own;
  expect(sourceOf(first ?? "")).toBe(FUNCTIONS);
  expect(first).not.toMatch(/\s(defer|async|type="?module)/);
  expect(others.length).toBeGreaterThan(0);
  for (const tag of others) expect(tag).toMatch(/\sdefer\b/);
});

test("the interface's first download is small: charts, templates and the catalogue come when they are opened", () => {
  const first = own.map(sourceOf).filter((file) => file !== FUNCTIONS);
  const size = first.reduce((sum, file) => sum + gzipped(file), 0);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(MOST_FOR_THE_PANE);
});
