// @ts-check
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const ROOT = resolve(__dirname, "../..");

/** Where the `moduleNameMapper` of jest-preset.json finds the packages. */
const FOLDER = join(ROOT, "node_modules/.cache/univer");

/** All that src/workbench imports outside of a page; they share one instance of what they import. */
const PACKAGES = ["core", "engine-formula", "sheets", "sheets-formula", "sheets-numfmt"];

/**
 * Jest's `globalSetup`: bundles Univer into one script. Jest loads every module anew for each test
 * file, and Univer is some 260 modules, which cost three times as much to load as the bundle does.
 * The code is Univer's own, unchanged; only hyphenation, which is imported when first used, is left out.
 */
module.exports = async function bundleUniver() {
  const record = join(FOLDER, "built-from");
  const source = installed();
  if (read(record) === source) return;
  mkdirSync(FOLDER, { recursive: true });
  const script = await bundled();
  replace(join(FOLDER, "univer.cjs"), script);
  for (const [index, name] of PACKAGES.entries())
    replace(join(FOLDER, `${name}.cjs`), `module.exports = require("./univer.cjs").p${index};\n`);
  replace(record, source);
};

/** Changes with what is installed, as npm records it, and with this file. */
function installed() {
  const hash = createHash("sha256");
  for (const file of [join(ROOT, "node_modules/.package-lock.json"), __filename])
    hash.update(readFileSync(file));
  return hash.digest("hex");
}

async function bundled() {
  const exported = PACKAGES.map((name, index) => `export * as p${index} from "@univerjs/${name}";`);
  const { outputFiles } = await require("esbuild").build({
    stdin: { contents: exported.join("\n"), resolveDir: ROOT },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    legalComments: "none",
    minifyWhitespace: true,
    write: false,
    plugins: [{ name: "leave-dynamic-imports", setup: leaveDynamicImports }],
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {import("esbuild").PluginBuild} build */
function leaveDynamicImports(build) {
  build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
    kind === "dynamic-import" ? { path, external: true } : undefined,
  );
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Whole or not at all, since two runs may begin at once. @param {string} path @param {string} text */
function replace(path, text) {
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}
