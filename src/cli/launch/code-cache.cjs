const { createHash } = require("node:crypto");
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { dirname } = require("node:path");
const { cachedDataVersionTag } = require("node:v8");
const { Script } = require("node:vm");

/**
 * Runs a script of CommonJS with V8's code cache: compiling the engine costs more than most calculations.
 *
 * @param {string} file Of ASCII alone.
 * @returns What it exports, and a function that saves what V8 has compiled of it by then.
 */
exports.load = function load(file) {
  const cache = `${file}.${cachedDataVersionTag()}.cache`;
  const cachedData = readCache(cache);
  const source = wrap(readFileSync(file, "latin1"));
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  const run = script.runInThisContext();
  run(module.exports, createRequire(file), module, file, dirname(file));
  const keepCompiled = () => {
    if (!cachedData || script.cachedDataRejected) writeCache(cache, script.createCachedData());
  };
  return { exports: module.exports, keepCompiled };
};

/** V8 itself does not check that its data arrived whole: damaged, it would end the process. */
function readCache(path) {
  try {
    const kept = readFileSync(path);
    const data = kept.subarray(DIGEST_BYTES);
    return digest(data).equals(kept.subarray(0, DIGEST_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(path, data) {
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, Buffer.concat([digest(data), data]));
    renameSync(partial, path);
  } catch {
    // The cache only saves time: where its folder is read-only, every start compiles.
  }
}

const DIGEST_BYTES = 32;

function digest(data) {
  return createHash("sha256").update(data).digest();
}
