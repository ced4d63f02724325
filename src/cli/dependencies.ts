import { readFileSync, writeFileSync } from "node:fs";
import { dependenciesPage, shippedPackages } from "./dependencies/page";

/** `npm run licences`: writes docs/dependencies.md from what the last build took code from. */
const built = readFileSync("dist/addin/licences.txt", "utf8");
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};
writeFileSync("docs/dependencies.md", dependenciesPage(shippedPackages(built), dependencies));
