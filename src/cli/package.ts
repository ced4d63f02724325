import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./calc/usage-error";
import { hostedAt } from "./package/address";
import { manifestFaults } from "./package/manifest-faults";

/**
 * `npm run package -- --url https://offtake.example.com/`: builds the folder that is served there, with
 * the manifest for it, and checks that each of the manifest's addresses leads to a file of the folder.
 */
const ROOT = resolve(__dirname, "../..");
const ADDIN = resolve(ROOT, "dist/addin");

function pack(): void {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const url = hostedAt(values.url);
  const webpack = require.resolve("webpack/bin/webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--name", "addin"], {
    cwd: ROOT,
    env: { ...process.env, OFFTAKE_URL: url },
    stdio: "inherit",
  });
  if (run.status !== 0) throw new Error("The build failed: what it printed above says why.");
  const files = new Set(
    readdirSync(ADDIN, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(resolve(ADDIN, path)).isFile())
      .map((path) => path.replaceAll(sep, "/")),
  );
  const faults = manifestFaults(readFileSync(resolve(ADDIN, "manifest.xml"), "utf8"), url, files);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  process.stdout.write(
    `${files.size} files in dist/addin, to be served at ${url}\nGive Excel dist/addin/manifest.xml; each of its addresses leads to one of the files.\n`,
  );
}

try {
  pack();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
