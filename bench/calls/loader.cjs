/**
 * Compiles TypeScript as the shipped scripts are compiled. The loader of `npm run` gives every inner
 * function a name by a call of its own, which can cost more than the function.
 */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs", importInterop: "node" },
  });
  module._compile(code, filename);
};
