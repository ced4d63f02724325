const { spawnSync } = require("node:child_process");

/**
 * Run by `npm ci`: builds the bundle, and has it calculate once, so that its code is compiled already when
 * `offtake` is started first.
 */
const once = [require.resolve("./offtake.cjs"), "calc", "--formula", "=1"];
const { status } = spawnSync(process.execPath, once, { stdio: ["ignore", "ignore", "inherit"] });
process.exitCode = status ?? 1;
