import { existsSync, statSync } from "node:fs";
import { type Command, command, USAGE } from "./calc/arguments";
import { write } from "./calc/output";
import { UsageError } from "./calc/usage-error";

/** `npm run calc`: Offtake's formulas and workbooks from a terminal. */
async function main(): Promise<void> {
  try {
    await run(command(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function run(asked: Command): Promise<void> {
  if (asked.kind === "help") return write(USAGE);
  if (asked.kind === "cases") mustExist(asked.file);
  if (asked.kind === "book") mustExist(asked.book);
  // The engine takes a second to load: only now, so that a mistake is told at once.
  const { calculate } = await import("./calc/calculate");
  await calculate(asked);
}

function mustExist(file: string): void {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file.`);
}

void main();
