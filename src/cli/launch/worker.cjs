const { workerData } = require("node:worker_threads");
const { load } = require("./code-cache.cjs");

/** The thread that calculates: it runs the bundle of the engine, and keeps what V8 compiled of it. */
const { exports: bundle, keepCompiled } = load(workerData.script);

// What is rejected here is an error of the thread, which the main thread puts into a sentence.
void bundle.perform(workerData).then(keepCompiled);
