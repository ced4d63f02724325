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

/**
 * What a folder of src/excel may import of the others.
 *
 * @param {string} room @param {string[]} allowed
 */
const rooms = (room, allowed) => ({
  name: `excel-${room}-arrows`,
  severity: "error",
  from: { path: `^src/excel/${room}/` },
  to: {
    path: "^src/excel/",
    pathNot: [`^src/excel/${room}/`, ...allowed.map((other) => `^src/excel/${other}/`)],
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
      from: { path: "^src/excel/", pathNot: "^src/excel/runtime/associate\\.ts$" },
      to: { path: "^src/functions/" },
    },
    arrows("spreadsheet", [], []),
    arrows("finance", [], ["decimal\\.js"]),
    arrows("functions", ["finance/", "deals/"], []),
    arrows("deals", ["spreadsheet/"], ["zod"]),
    arrows("announcements", [], ["chrono-node", "htmlparser2", "postal-mime"]),
    arrows("templates", ["spreadsheet/", "functions/", "deals/"], []),
    arrows("frozen", ["spreadsheet/"], ["zod"]),
    {
      name: "xlsx-arrows",
      severity: "error",
      from: { path: "^src/xlsx/" },
      to: { path: "^src/", pathNot: "^src/(xlsx|spreadsheet|templates)/" },
    },
    arrows(
      "excel",
      ["spreadsheet/", "templates/", "deals/", "functions/", "frozen/"],
      ["office-js", "zod"],
    ),
    {
      name: "excel-has-only-folders",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^src/excel/[^/]+$" },
    },
    rooms("runtime", []),
    rooms("request", []),
    rooms("cells", ["request"]),
    rooms("inputs", ["cells", "request"]),
    rooms("frozen", ["cells", "request"]),
    rooms("load", ["inputs", "cells", "request"]),
    rooms("build", ["load", "inputs", "cells", "request"]),
    rooms("check", ["frozen", "inputs", "cells", "request"]),
    arrows(
      "taskpane",
      ["spreadsheet/", "excel/", "deals/", "functions/", "templates/"],
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
