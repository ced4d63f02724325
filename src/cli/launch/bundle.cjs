const { readFileSync, statSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { stateOf } = require("./file-state.cjs");

const ROOT = resolve(__dirname, "../../..");

/** Lists the two scripts of the bundle, and the state of each file that they were built from. */
const RECORD = "bundle.json";

/**
 * The bundle of the sources as they are: built anew where one of them has changed since.
 *
 * @returns The paths of its two scripts: what starts at once, and what calculates.
 */
exports.currentBundle = async function currentBundle(root = ROOT) {
  const folder = join(root, "dist/cli");
  const record = join(folder, RECORD);
  const { main, worker } = readBundle(root, folder, record) ?? (await built(root, folder, record));
  return { root, main: join(folder, main), worker: join(folder, worker) };
};

/** Only loaded where there is something to build. */
function built(root, folder, record) {
  const { build } = require("./build.cjs");
  return build(root, folder, record);
}

function readBundle(root, folder, record) {
  try {
    const { inputs, ...scripts } = JSON.parse(readFileSync(record, "utf8"));
    for (const script of Object.values(scripts)) statSync(join(folder, script));
    const isCurrent = Object.entries(inputs).every(
      ([path, state]) => stateOf(join(root, path)) === state,
    );
    return isCurrent ? scripts : undefined;
  } catch {
    return undefined;
  }
}
