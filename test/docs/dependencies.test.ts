import { readFileSync } from "node:fs";
import {
  installedPackages,
  isOpen,
  withoutOpenLicense,
} from "../../src/cli/dependencies/installed";
import { dependenciesPage, shippedPackages } from "../../src/cli/dependencies/page";

const shipped = shippedPackages(readFileSync("dist/addin/licences.txt", "utf8"));
const declared = JSON.parse(readFileSync("package.json", "utf8")).dependencies;
const lockFile: {
  packages: Record<string, { version: string; license?: string; integrity?: string }>;
} = JSON.parse(readFileSync("package-lock.json", "utf8"));
const lock = lockFile.packages;
const installed = installedPackages(lockFile);

/** Licences that let the code be given away in a product without giving away the product's. */
const PERMISSIVE = ["MIT", "MIT-0", "ISC", "BSD-3-Clause", "BSD-2-Clause", "Apache-2.0", "0BSD"];

/** What a package is at, wherever in the tree it stands. */
function locked(name: string, version: string) {
  return Object.entries(lock).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
  )?.[1];
}

test("the page lists what the build took code from", () => {
  expect(shipped.length).toBeGreaterThan(20);
  expect(readFileSync("docs/dependencies.md", "utf8")).toBe(
    dependenciesPage(shipped, declared, installed),
  );
});

test.each(shipped)("$name $version is in the lock file, with its licence", (one) => {
  expect(locked(one.name, one.version)).toMatchObject({
    license: one.licence,
    integrity: expect.stringMatching(/^sha512-/),
  });
  expect(PERMISSIVE).toContain(one.licence);
});

test("every declared dependency ships, or the page says why not", () => {
  const page = readFileSync("docs/dependencies.md", "utf8");
  expect(Object.keys(declared).filter((name) => !page.includes(`**${name}**`))).toEqual([]);
});

test("nothing of the workbench or of the tests is in what ships", () => {
  const names = shipped.map(({ name }) => name);
  expect(names.filter((name) => /univer|playwright|jest|hucre|^@microsoft/.test(name))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(BSD-3-Clause OR GPL-2.0)", true],
  ["Apache-2.0 AND MIT", true],
  ["GPL-3.0-only", false],
  ["MIT AND GPL-3.0-only", false],
  ["SEE LICENSE IN LICENSE", false],
  ["UNLICENSED", false],
  ["", false],
])("%s: open? %s", (expression, expected) => {
  expect(isOpen(expression)).toBe(expected);
});

test("a package without an open license is reported, wherever it is in the tree", () => {
  const packages = installedPackages({
    packages: {
      "": {},
      "node_modules/fine": { license: "MIT" },
      "node_modules/fine/node_modules/@vendor/closed": {},
      "node_modules/owned": { license: "UNLICENSED" },
      "node_modules/jstat": {},
    },
  });
  expect(withoutOpenLicense(packages, () => "All rights reserved.")).toEqual([
    "node_modules/fine/node_modules/@vendor/closed: no license.",
    "node_modules/owned: UNLICENSED is not open.",
    'node_modules/jstat: its license file does not say "Permission is hereby granted, free of charge".',
  ]);
});
