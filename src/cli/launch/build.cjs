const { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { stateOf } = require("./file-state.cjs");

const ENTRIES = { main: "src/cli/offtake.ts", worker: "src/cli/worker/perform.ts" };

/** Written by npm whenever it installs: it stands for every file of node_modules. */
const INSTALLED = "node_modules/.package-lock.json";

/** A script that an older process may still be about to read stays this long, in milliseconds. */
const KEPT = 3_600_000;

/**
 * Bundles the command line. Scripts are named by their content and the record is replaced last, so that a
 * process which starts meanwhile finds a whole bundle, the old one or the new one.
 *
 * @returns The file names of the scripts.
 */
exports.build = async function build(root, folder, record) {
  const startedAt = Date.now();
  const { metafile, outputFiles } = await bundler().build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    entryNames: "[name]-[hash]",
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "ascii",
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  const scripts = Object.fromEntries(
    Object.keys(ENTRIES).map((name) => {
      const { path } = outputFiles.find(({ path }) => basename(path).startsWith(`${name}-`));
      return [name, basename(path)];
    }),
  );
  const paths = [...Object.keys(metafile.inputs).filter(isOurs), INSTALLED];
  const inputs = Object.fromEntries(
    paths.map((path) => [path, stateBefore(startedAt, join(root, path))]),
  );
  replace(record, JSON.stringify({ ...scripts, inputs }));
  removeOld(folder, Object.values(scripts));
  return scripts;
};

function bundler() {
  try {
    return require("esbuild");
  } catch (error) {
    throw new Error("esbuild, which bundles it, is not installed: run npm ci.", { cause: error });
  }
}

/** Of a file that was written while the bundle was built, nobody knows what was read: build again. */
function stateBefore(startedAt, path) {
  const state = stateOf(path);
  return Number.parseFloat(state) < startedAt ? state : "written during the build";
}

function isOurs(path) {
  return !path.startsWith("node_modules/");
}

function replace(path, contents) {
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, contents);
  renameSync(partial, path);
}

function removeOld(folder, current) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isScript = /^(main|worker)-/.test(name);
    if (!isScript || current.some((script) => name.startsWith(script))) continue;
    if (Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { force: true });
  }
}
