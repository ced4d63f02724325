// @ts-check
const fs = require("node:fs");
const path = require("node:path");

const FILE = "licences.txt";
const OWNER = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * Writes the licence of every package that a build took code from beside its scripts: what is given
 * away with the add-in says whose it is. docs/dependencies.md is made from the same list.
 */
module.exports = class Licences {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const texts = [...packagesIn(compilation.modules)].sort().map(licenceOf);
        compilation.emitAsset(FILE, new sources.RawSource(texts.join("\n")));
      });
    });
  }
};

function packagesIn(modules) {
  const folders = new Set();
  for (const module of modules) {
    const [, folder] = OWNER.exec(module.resource ?? "") ?? [];
    if (folder) folders.add(folder);
  }
  return folders;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const files = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
  return `=== ${name} ${version} (${license}) ===\n\n${texts.join("\n\n")}\n`;
}
