import { spawnSync } from "node:child_process";
import { createServer } from "node:https";
import { resolve } from "node:path";
import { logErrorMessage } from "office-addin-cli";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { staticFiles } from "../workbench/serve/static-files";

/**
 * `npm run excel`: serves the built add-in over HTTPS, with a certificate that this machine trusts,
 * and sideloads its manifest into Excel by Microsoft's tools. `npm run excel -- --stop` takes it out.
 */
const PORT = 3000;
const ROOT = resolve(__dirname, "../..");
const ADDIN = resolve(ROOT, "dist/addin");
const MANIFEST = resolve(ADDIN, "manifest.xml");

/** Not a dependency: it is needed only on a machine that has Excel. */
const SIDELOADER = "office-addin-debugging@7";

async function excel() {
  if (process.platform !== "win32" && process.platform !== "darwin")
    throw new Error(
      "Excel runs on Windows and macOS: sideload there, or run `npm start` for the workbench here.",
    );
  if (process.argv.includes("--stop")) return sideload("stop", MANIFEST);
  const server = createServer(
    await getHttpsServerOptions(),
    staticFiles([{ prefix: "/", folder: ADDIN }]),
  );
  await new Promise<void>((listening, refused) => {
    server.once("error", refused).listen(PORT, "localhost", listening);
  });
  process.stdout.write(`The add-in is at https://localhost:${PORT}  (Ctrl+C to stop serving)\n`);
  sideload("start", MANIFEST, "desktop", "--no-debug", "--no-live-reload");
}

function sideload(...args: string[]): void {
  const run = spawnSync("npx", ["--yes", SIDELOADER, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0)
    throw new Error(`${SIDELOADER} ${args[0]} did not finish: what it printed above says why.`);
}

excel().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 2;
});
