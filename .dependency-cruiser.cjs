/**
 * The arrows of ARCHITECTURE.md: what each part of the house may import. Anything unlisted is
 * forbidden.
 */

/** @param {string} part @param {string[]} allowed paths of ours @param {string[]} packages */
const arrows = (part, allowed, packages) => ({
  name: `${part}-arrows`,
  severity: "error",
  from: { path: `^src/${part}/` },
  to: {
    pathNot: [
      `^src/${part}/`,
      ...allowed.map((path) => `^src/${path}`),
      ...packages.map((name) => `(^|/)node_modules/${name}(/|$)`),
    ],
  },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "not-from-tests",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "decimal-only-in-money",
      comment: "Doubles carry the arithmetic; decimal.js is for rounding, in one place.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/finance/money\\.ts$" },
      to: { path: "decimal\\.js" },
    },
    {
      name: "library-only-for-look-ups",
      comment: "Only the DEAL look-ups read the deal library.",
      severity: "error",
      from: { path: "^src/functions/", pathNot: "^src/functions/deal/" },
      to: { path: "^src/deals/" },
    },
    {
      name: "functions-are-associated-in-one-place",
      severity: "error",
      from: { path: "^src/excel/", pathNot: "^src/excel/associate\\.ts$" },
      to: { path: "^src/functions/" },
    },
    arrows("finance", [], ["decimal\\.js"]),
    arrows("functions", ["finance/", "deals/"], []),
    arrows("deals", [], ["zod"]),
    arrows("announcements", [], ["chrono-node", "htmlparser2", "postal-mime"]),
    arrows("templates", ["functions/", "deals/"], []),
    arrows("frozen", ["templates/address", "templates/formula/"], ["zod"]),
    arrows("excel", ["templates/", "deals/", "functions/", "frozen/"], ["office-js", "zod"]),
    arrows(
      "taskpane",
      ["excel/", "deals/", "functions/", "templates/"],
      ["react", "react-dom", "@fluentui"],
    ),
    arrows("commands", ["excel/"], []),
    {
      name: "workbench-arrows",
      comment: "The workbench hosts the add-in's built bundle, as Excel does; it never imports it.",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/(taskpane|excel|commands|cli|finance)/" },
    },
    {
      name: "cli-arrows",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(taskpane|excel|commands|finance)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
