import { type InstalledPackage, licensesOf } from "./installed";
import { UNDECLARED } from "./undeclared";

/** A package whose code is in what ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
}

const HEADING = /^=== (\S+) (\S+) \((.+)\) ===$/gm;

/** @param licences The text that the build writes beside its scripts. */
export function shippedPackages(licences: string): ShippedPackage[] {
  return [...licences.matchAll(HEADING)].map(([, name = "", version = "", licence = ""]) => ({
    name,
    version,
    licence,
  }));
}

const READER =
  "reads announcements in a terminal (`offtake read`); nothing in the add-in loads it yet";

/** What is not in the bundle, though it is declared: the page says why. */
const NOT_BUNDLED: Readonly<Record<string, string>> = {
  "@microsoft/office-js":
    "taken from Microsoft's address, as every add-in must; the package serves the workbench",
  "chrono-node": READER,
  htmlparser2: READER,
  "postal-mime": READER,
};

/**
 * docs/dependencies.md.
 *
 * @param declared The dependencies of package.json, by name.
 * @param installed The packages of the lock file.
 */
export function dependenciesPage(
  shipped: readonly ShippedPackage[],
  declared: Readonly<Record<string, string>>,
  installed: readonly InstalledPackage[],
): string {
  const licences = [...new Set(shipped.map(({ licence }) => licence))].sort();
  const counts = licences.map(
    (licence) => `${licence}: ${shipped.filter((one) => one.licence === licence).length}`,
  );
  const rows = shipped.map(
    ({ name, version, licence }) =>
      `| ${Object.hasOwn(declared, name) ? `**${name}**` : name} | ${version} | ${licence} |`,
  );
  const apart = Object.entries(NOT_BUNDLED)
    .filter(([name]) => Object.hasOwn(declared, name))
    .map(([name, why]) => `- **${name}** ${declared[name]}: ${why}.`);
  const undeclared = Object.entries(UNDECLARED)
    .filter(([name]) => installed.some((one) => one.name === name))
    .map(([name, { why }]) => `- **${name}**: ${why}.`);
  return `# What ships

The ${shipped.length} packages whose code is in the scripts of the add-in, as the build found them (${counts.join(", ")}).
Their licences' texts are served beside the scripts, in \`licences.txt\`. Bold: asked for by name in
\`package.json\`; the others come with those. Why each was chosen stands in [decisions](decisions).

Written by \`npm run licences\`; a test compares it with the build and with the lock file.

| Package | Version | Licence |
|---|---|---|
${rows.join("\n")}

Declared, and not in the scripts:

${apart.join("\n")}

What only builds, tests or hosts the workbench is in \`devDependencies\` and never leaves the developer's machine.

# What is installed

Every package of the lock file has an open license, but for Office.js: \`npm run check\` fails where another
has not. They declare ${licensesOf(installed).join(", ")}.
The license files of those that declare none of these were read, and the check reads them again:

${undeclared.join("\n")}
`;
}
