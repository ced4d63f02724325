// @ts-check
/**
 * A reporter that repeats at the end of a run, where it is read, which tests were not run because a
 * program is missing: see programs.ts.
 *
 * @implements {import("@jest/reporters").Reporter}
 */
module.exports = class NotRun {
  /** @param {unknown} _ @param {import("@jest/reporters").AggregatedResult} results */
  onRunComplete(_, results) {
    const reasons = new Map();
    for (const { testResults } of results.testResults)
      for (const { status, fullName } of testResults) {
        const reason = /\(NOT RUN: (.*?)\)/.exec(fullName)?.[1];
        if (status === "pending" && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    for (const [reason, count] of reasons)
      process.stderr.write(`${count} tests were NOT RUN: ${reason} (see npm run test:install).\n`);
  }
};
