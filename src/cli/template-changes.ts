import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Snapshot, TemplateSnapshot } from "./template-snapshot";

const SNAPSHOT = "src/cli/template-snapshot.ts";

/**
 * What a change to the templates does: the rows whose formulas changed since the last commit, and the
 * named results that changed with a few deals. Both trees are compiled and calculated, each with its own
 * functions.
 */
export async function templateChanges(only: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "offtake-templates-"));
  try {
    const archive = execFileSync(
      "git",
      ["archive", "HEAD", "src", "tsconfig.json", "package.json"],
      {
        maxBuffer: 2 ** 30,
      },
    );
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
    // The last commit may not have it yet.
    cpSync(SNAPSHOT, join(folder, SNAPSHOT));
    return changes(snapshotIn(folder, only), snapshotIn(".", only));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function snapshotIn(folder: string, only: readonly string[]): Snapshot {
  const printed = execFileSync(process.execPath, ["--import", "tsx", SNAPSHOT, ...only], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return JSON.parse(printed) as Snapshot;
}

/** A change a line, by template; nothing where there is none. */
export function changes(before: Snapshot, after: Snapshot): string {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const told = ids.flatMap((id) => {
    const lines = changesOf(before[id] ?? EMPTY, after[id] ?? EMPTY);
    return lines.length === 0 ? [] : [id, ...lines.map((line) => `  ${line}`), ""];
  });
  return told.length === 0 ? "No row and no result changed.\n" : `${told.join("\n")}\n`;
}

const EMPTY: TemplateSnapshot = { rows: {}, values: {} };

function changesOf(before: TemplateSnapshot, after: TemplateSnapshot): string[] {
  const deals = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])];
  return [
    ...changed(before.rows, after.rows).flatMap(([row, was, is]) => [
      row,
      `  before  ${was ?? "there was no such row"}`,
      `  after   ${is ?? "there is no such row"}`,
    ]),
    ...deals.flatMap((deal) =>
      changed(before.values[deal] ?? {}, after.values[deal] ?? {}).map(
        ([name, was, is]) => `${deal}, ${name}: ${was ?? "none"} → ${is ?? "none"}`,
      ),
    ),
  ];
}

type Texts = Readonly<Record<string, string>>;

function changed(before: Texts, after: Texts): [string, string | undefined, string | undefined][] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .map((key) => [key, before[key], after[key]]);
}
