import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a new function, deal or template begins with. */
export interface Start {
  /** New files, by path. */
  readonly created: Readonly<Record<string, string>>;
  /** Files that list it, by path, with their new text. */
  readonly changed: Readonly<Record<string, string>>;
  /** npm scripts that write what follows from these files, with their arguments. */
  readonly scripts: readonly (readonly [script: string, ...args: string[]])[];
  /** What to do next. */
  readonly next: readonly string[];
}

/** Writes a start for the words on the command line, and reports what it wrote. */
export function writeStart(start: (words: readonly string[]) => Start): void {
  try {
    write(start(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

function write({ created, changed, scripts, next }: Start): void {
  const existing = Object.keys(created).find(existsSync);
  if (existing) throw new Error(`${existing} exists already. Choose another name.`);
  const files = Object.entries({ ...created, ...changed });
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  run("npx", "biome", "check", "--write", "--log-level=error", ...files.map(([path]) => path));
  for (const [script, ...args] of scripts) run("npm", "run", "-s", script, "--", ...args);
  const lines = [
    ...Object.keys(created).map((path) => `Wrote ${path}`),
    ...Object.keys(changed).map((path) => `Added it to ${path}`),
    ...next.map((step, i) => `${i + 1}. ${step}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function run(command: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`${[command, ...args].join(" ")} failed:\n${stderr ?? error?.message}`);
}
