import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { PROGRAMS, type Program } from "./support/programs";

/**
 * `npm run test:install`, the first step of `npm test`: the programs that tests run and npm does not
 * install. As root on Debian or Ubuntu it installs what is missing, from the distribution's packages;
 * elsewhere it says what is missing, what will not run, and how to get it.
 */
function main(): number {
  const missing = absent();
  if (missing.length === 0) {
    say(`Installed already: ${PROGRAMS.map(({ name }) => name).join(", ")}.`);
    return 0;
  }
  if (!canInstall()) {
    for (const program of missing) say(advice(program));
    return 0;
  }
  const packages = missing.flatMap((program) => program.packages);
  say(`Installing from this system's packages: ${packages.join(", ")}.`);
  const output = installed(packages);
  const left = absent();
  if (left.length === 0) return 0;
  say(output);
  for (const program of left) say(advice(program));
  return 1;
}

function absent(): readonly Program[] {
  return PROGRAMS.filter(({ find }) => find() === undefined);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** @returns What apt-get printed, for the case that it failed. */
function installed(packages: readonly string[]): string {
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const steps = [
    run("update", "-qq"),
    run("install", "-y", "-qq", "--no-install-recommends", ...packages),
  ];
  return steps.map(({ stdout, stderr }) => `${stdout}${stderr}`).join("");
}

function advice({ name, runs, packages, otherwise }: Program): string {
  return `${name} is not installed, so ${runs} cannot run: on Debian or Ubuntu, \`sudo apt-get install ${packages.join(" ")}\`; elsewhere, ${otherwise}.`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

process.exitCode = main();
