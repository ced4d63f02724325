import { UNDECLARED } from "./undeclared";

/** A package of the lock file: what `npm ci` installs, on some platform. */
export interface InstalledPackage {
  /** From the project's folder on. */
  readonly path: string;
  readonly name: string;
  /** As its author declares it, in SPDX or not at all. */
  readonly license: string | undefined;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

export function installedPackages({ packages }: Lock): InstalledPackage[] {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { license }]) => ({ path, name: nameAt(path), license }));
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Licenses that the Open Source Initiative has approved; and, for data, the Creative Commons' open ones. */
const OPEN = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"],
  ...["MPL-2.0", "CC-BY-4.0", "CC0-1.0"],
]);

/**
 * Whether an SPDX expression leaves a choice of open licenses alone. Of an expression with inner brackets it
 * is not decided: it counts as not open.
 */
export function isOpen(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((id) => OPEN.has(id)));
}

/**
 * What is installed without an open license, a sentence each.
 *
 * @param licenseFile The text of the license file of a package, where it is installed and has one.
 */
export function withoutOpenLicense(
  installed: readonly InstalledPackage[],
  licenseFile: (path: string) => string | undefined,
): string[] {
  return installed.flatMap(({ path, name, license }) => {
    if (license !== undefined && isOpen(license)) return [];
    const known = UNDECLARED[name];
    if (!known)
      return [`${path}: ${license === undefined ? "no license" : `${license} is not open`}.`];
    if (licenseFile(path)?.includes(known.says)) return [];
    return [`${path}: its license file does not say "${known.says}".`];
  });
}

/** The licenses that the packages declare, in order. */
export function licensesOf(installed: readonly InstalledPackage[]): string[] {
  const declared = installed.flatMap(({ license }) => license ?? []).filter(isOpen);
  return [...new Set(declared)].sort();
}
