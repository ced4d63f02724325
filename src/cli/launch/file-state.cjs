const { statSync } = require("node:fs");

/** What changes when a file does. A time alone would miss a branch whose files are older than the bundle. */
exports.stateOf = function stateOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
};
