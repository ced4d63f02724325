import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedPackages, withoutOpenLicense } from "./dependencies/installed";
import { dependenciesPage, shippedPackages } from "./dependencies/page";

/**
 * `npm run licences`: writes docs/dependencies.md from what the last build took code from, and from the lock
 * file. With `--check` it writes nothing, needs no build, and fails where a package that is installed has no
 * open license.
 */
const installed = installedPackages(JSON.parse(readFileSync("package-lock.json", "utf8")));

function check(): void {
  const faults = withoutOpenLicense(installed, licenseFile);
  if (faults.length === 0) return;
  process.stderr.write(`Packages without an open license:\n  ${faults.join("\n  ")}\n`);
  process.exitCode = 1;
}

function licenseFile(path: string): string | undefined {
  try {
    const name = readdirSync(path).find((name) => /^licen[cs]e([.-].*)?$/i.test(name));
    return name === undefined ? undefined : readFileSync(join(path, name), "utf8");
  } catch {
    return undefined;
  }
}

function write(): void {
  const built = readFileSync("dist/addin/licences.txt", "utf8");
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const page = dependenciesPage(shippedPackages(built), dependencies, installed);
  writeFileSync("docs/dependencies.md", page);
}

if (process.argv.includes("--check")) check();
else write();
