#!/usr/bin/env node
const { currentBundle } = require("./bundle.cjs");

/**
 * The program `offtake`. It runs from a bundle, which is built again where a source has changed, so that it
 * starts at once: everything else is in `src/cli/offtake.ts`.
 */
async function start() {
  const { root, main, worker } = await currentBundle();
  await require(main).offtake(process.argv.slice(2), {
    file: require.resolve("./worker.cjs"),
    script: worker,
    manifest: `${root}/manifest.xml`,
  });
}

start().catch((error) => {
  process.stderr.write(`offtake could not start: ${error.message}\n`);
  process.exitCode = 1;
});
