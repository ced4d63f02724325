import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withEntry } from "../../src/cli/new/catalogue";
import { dealStart, newDeal } from "../../src/cli/new/deal";
import { functionStart } from "../../src/cli/new/function";
import { templateStart } from "../../src/cli/new/template";
import { dealFault } from "../../src/deals/check";
import { dealFile } from "../../src/deals/schema";
import { DEAL_KINDS } from "../../src/deals/vocabulary";
import { scratch } from "../support/calc";

/**
 * What docs/CONTRIBUTING.md promises: `npm run new:function`, `new:deal` and `new:template` write starts that
 * pass every check. They run in a copy of the repository, which is then checked as it would be.
 */
const ROOT = resolve(__dirname, "../..");
const folder = scratch();
const inCopy = (path: string) => join(folder, path);

const COPIED = [
  ...["src", "test", "docs", "assets", "bench", ".webpack", "README.md", "manifest.xml"],
  ...["package.json", "tsconfig.json", "webpack.config.js", ".biome.json", ".gitignore"],
  ...[".jestrc.json", ".knip.json", ".dependency-cruiser.cjs"],
];

const CREATED = [
  "src/finance/lease/fee-share.ts",
  "src/functions/lease/fee-share.ts",
  "test/finance/lease/fee-share.test.ts",
  "src/deals/library/acme-hooli@1.json",
  "src/templates/models/fee-schedule/index.ts",
  "src/templates/models/fee-schedule/fees.ts",
];

/** Runs a program in the copy. What it prints is part of the failure. */
function succeeds(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

const npm = (script: string, ...args: string[]) =>
  succeeds("npm", "run", "-s", script, "--", ...args);

const git = (...args: string[]) =>
  succeeds("git", "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args);

describe("In a copy of the repository", () => {
  beforeAll(() => {
    for (const name of COPIED) cpSync(join(ROOT, name), inCopy(name), { recursive: true });
    rmSync(inCopy("test/screenshots"), { recursive: true, force: true });
    symlinkSync(join(ROOT, "node_modules"), inCopy("node_modules"));
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "Copy");
  });

  test("a function, a template and a deal are started", () => {
    npm("new:function", "lease", "fee-share");
    npm("new:template", "fee-schedule");
    npm("new:deal", "acme-hooli", "--landlord", "Acme", "--tenant", "Hooli", "--kind", "colo");
    for (const path of CREATED) expect([path, existsSync(inCopy(path))]).toEqual([path, true]);
    expect(existsSync(inCopy("docs/functions/LEASE.FEESHARE.md"))).toBe(true);
    expect(existsSync(inCopy("assets/templates/fee-schedule.xlsx"))).toBe(true);
  });

  test("until it is committed, a released line follows its function", () => {
    const path = inCopy("src/functions/lease/fee-share.ts");
    const source = readFileSync(path, "utf8");
    writeFileSync(path, source.replaceAll(/\bshare\b(?=[:,] )/g, "portion"));
    const run = spawnSync("npm", ["run", "-s", "released"], { cwd: folder, encoding: "utf8" });
    expect(run.stdout).toContain('"LEASE.FEESHARE": ["amount", "portion"]');
    expect(run.status).toBe(1);
    writeFileSync(path, source);
    expect(npm("released")).toBe("");
  });

  test("they pass the formatter and the linter", () => {
    succeeds("npx", "biome", "ci", "--error-on-warnings", "src", "test");
  });

  test("they pass the types", () => {
    writeFileSync(
      inCopy("tsconfig.new.json"),
      JSON.stringify({
        extends: "./tsconfig.json",
        compilerOptions: { lib: ["ES2023"], types: ["jest"] },
        include: [],
        files: [
          ...CREATED.filter((path) => path.endsWith(".ts")),
          "src/functions/catalogue.ts",
          "src/templates/catalogue.ts",
          "src/deals/library.ts",
        ],
      }),
    );
    succeeds("npx", "tsc", "-p", "tsconfig.new.json");
    rmSync(inCopy("tsconfig.new.json"));
  });

  test("they pass the import rules, and leave nothing unused and nothing out of date", () => {
    npm("check:arrows");
    const { stdout } = spawnSync("npm", ["run", "-s", "check:unused"], {
      cwd: folder,
      encoding: "utf8",
    });
    // Of these alone: what else is unused is reported where it is.
    expect(stdout).not.toMatch(/fee-?share|fee-?schedule|acme/i);
    npm("check:generated");
    npm("released");
    // One of the templates that list the library.
    npm("templates", "lease-or-build", "--check");
  });

  test("they pass the tests that every function, deal and template is put through", () => {
    const of = "FEESHARE|fee-share|acme-hooli|fee-schedule|each template is there|released";
    const where = [
      ...[
        "functions/(names|examples|arguments)",
        "finance/lease/fee-share",
        "deals/(library|released)",
      ],
      ...["templates/(standard|deals|plan-digests|file)"],
    ];
    const pattern = `test/(${where.join("|")})`;
    const projects = ["--selectProjects", "unit", "workbook"];
    const options = ["-c", ".jestrc.json", "--maxWorkers=1", "--testPathPatterns", pattern];
    const { status, stderr } = spawnSync("npx", ["jest", ...options, "-t", of, ...projects], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("PASS") });
  });
});

describe("A start is refused", () => {
  test.each([
    ["a function without a name", () => functionStart(["lease"]), "FAMILY NAME"],
    ["an unknown family", () => functionStart(["tax", "credit"]), "FAMILY NAME"],
    ["an upper-case name", () => functionStart(["lease", "FeeShare"]), "lower-case words"],
    ["a deal without its parties", () => dealStart(["acme-hooli"]), "--landlord NAME"],
    [
      "an unknown kind",
      () => dealStart(["a", "--landlord", "A", "--tenant", "B", "--kind", "boat"]),
      "gpu_cloud",
    ],
    ["a template without an id", () => templateStart([]), "new:template -- ID"],
    ["an id with a space", () => templateStart(["fee schedule"]), "lower-case words"],
  ])("%s", (_, start, sentence) => {
    expect(start).toThrow(sentence);
  });

  test("where a file of its name exists", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "src/cli/new-function.ts", "lease", "fee"],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toContain("src/functions/lease/fee.ts exists already. Choose another name.");
  });
});

test.each(DEAL_KINDS)(
  "a deal of kind %s begins with figures that are all marked as assumed",
  (kind) => {
    const deal = newDeal("acme-hooli", "Acme", "Hooli", kind);
    expect(dealFile.safeParse(deal).error?.issues).toBeUndefined();
    expect(dealFault(deal)).toBeUndefined();
    expect(new Set(deal.assumptions.map(({ standing }) => standing))).toEqual(new Set(["assumed"]));
  },
);

test("a catalogue lists an entry after the last one of its family", () => {
  const source =
    'import { b } from "./b";\n\nexport const all = [\n  leaseA,\n  leaseB,\n  depA,\n];\n';
  const entry = { importing: 'import { leaseC } from "./c";', identifier: "leaseC" };
  const lines = withEntry(source, { ...entry, after: /^ {2}lease/ }).split("\n");
  expect(lines.slice(-5, -1)).toEqual(["  leaseB,", "  leaseC,", "  depA,", "];"]);
  expect(lines[0]).toBe(entry.importing);
});
