// @ts-check
const { existsSync, statSync } = require("node:fs");
const { join, relative, sep } = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;
const durations = require("./slowest.json");

/**
 * Begins with the slowest files, so that two workers end together: jest itself knows durations only
 * from a cache, which a clean clone does not have, and else begins with the largest files, which are
 * not the slowest.
 */
module.exports = class SlowestFirst extends Sequencer {
  /** @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    return [...tests].sort((a, b) => rank(a.path) - rank(b.path) || size(b.path) - size(a.path));
  }
};

const ROOT = join(__dirname, "..");

/** @param {string} path */
function rank(path) {
  const found = durations.indexOf(relative(ROOT, path).split(sep).join("/"));
  return found === -1 ? durations.length : found;
}

/** @param {string} path */
function size(path) {
  return existsSync(path) ? statSync(path).size : 0;
}
