import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where LibreOffice's program is; undefined where this machine has none. */
const soffice: string | undefined = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** `describe`, or where there is no LibreOffice a skipped one whose name says so. */
export function describeInLibreOffice(name: string, tests: () => void): void {
  if (soffice) describe(name, tests);
  else describe.skip(`${name} (NOT RUN: LibreOffice's soffice is not on the PATH)`, tests);
}

/** What LibreOffice does with cached values when it opens a file. */
const RECALCULATES = { always: 0, never: 1 } as const;

/**
 * Opens files in LibreOffice and saves them again, each under its own name.
 *
 * @param folder Empty: for its settings and what it saves.
 * @returns Where the saved files are.
 */
export function saved(
  files: readonly string[],
  folder: string,
  recalculates: keyof typeof RECALCULATES,
): string {
  if (!soffice) throw new Error("LibreOffice's soffice is not on the PATH.");
  const out = join(folder, "out");
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(join(folder, "user/registrymodifications.xcu"), settings(recalculates));
  const run = spawnSync(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(folder)}`,
      ...["--headless", "--convert-to", "xlsx", "--outdir", out],
      ...files,
    ],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`soffice: exit code ${run.status}: ${run.stderr}`);
  return out;
}

function settings(recalculates: keyof typeof RECALCULATES): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATES[recalculates]}</value></prop></item></oor:items>`;
}
