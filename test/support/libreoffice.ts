import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LIBREOFFICE } from "./programs";

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
  const soffice = LIBREOFFICE.find();
  if (soffice === undefined) throw new Error("LibreOffice's soffice is not on the PATH.");
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
