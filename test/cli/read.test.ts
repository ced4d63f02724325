import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { OFFTAKE, scratch } from "../support/calc";

const TEXTS = join(__dirname, "../announcements/texts");
const folder = scratch();

function read(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [OFFTAKE, "read", ...args], {
    encoding: "utf8",
  });
  return { out: stdout, error: stderr, code: status };
}

test("--json prints the proposed terms and the figures that are not terms", () => {
  const { out, code } = read(join(TEXTS, "page-with-scripts.html"), "--json");
  expect(code).toBe(0);
  const { proposals, notTerms } = JSON.parse(out) as {
    proposals: { field: string; value: unknown; sentence: { text: string } }[];
    notTerms: { figure: string; reason: string }[];
  };
  const total = proposals.find(({ field }) => field === "tcv");
  expect(total?.value).toBe(4.2e9);
  expect(total?.sentence.text).toContain("$4.2");
  expect(notTerms.map(({ figure }) => figure)).toContain("600 MW");
});

test("the listing names each term, its amount and hedge, and its sentence", () => {
  const { out, code } = read(join(TEXTS, "release-powered-shell.txt"));
  expect(code).toBe(0);
  expect(out).toContain("  Landlord: Halcyon Data Parks\n");
  expect(out).toContain(
    "  Total contract value: approximately 2,100,000,000 USD\n      “The lease has an initial term of 12 years",
  );
  expect(out).toMatch(/Figures that are not terms\n(?: {2}.*\n)* {2}310 MW: /);
});

test("a text without a deal is reported as such", () => {
  const file = join(folder, "weather.txt");
  writeFileSync(file, "The weather is fine today.\n");
  expect(read(file)).toEqual({ out: "No terms of a deal were found.\n", error: "", code: 0 });
});

test.each([
  ["no file", [], "Specify a file to read"],
  ["two files", ["a.txt", "b.txt"], "Specify one file, not 2"],
  ["a missing file", ["no-such-file.txt"], "There is no file no-such-file.txt"],
  ["a folder", [TEXTS], "is not a file"],
  ["an unknown flag", ["--csv", "a.txt"], "Unknown option '--csv'"],
  [
    "a file that is not text",
    [join(__dirname, "../../assets/templates/gpu-fleet.xlsx")],
    "not text",
  ],
])("%s: one sentence and exit code 2", (_, args, sentence) => {
  const { out, error, code } = read(...args);
  expect({ out, code }).toEqual({ out: "", code: 2 });
  expect(error).toContain(sentence);
  expect(error.trimEnd().split("\n")).toHaveLength(1);
});

test("--help explains the command", () => {
  const { out, code } = read("--help");
  expect(code).toBe(0);
  expect(out).toContain("offtake read FILE --json");
});
